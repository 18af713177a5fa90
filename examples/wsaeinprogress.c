/*
 * WSAEINPROGRESS (10036): asks for the result of a name lookup that has only begun.
 *
 * GetAddrInfoExOverlappedResult gives it as long as the asynchronous lookup runs. The name is new
 * in each run, so that no cached answer can come first. The code's older cause, a call from within
 * the blocking call of a Winsock 1.1 program, is not met by programs that ask for version 2.2.
 */
#include "example.h"
#include <wchar.h>

#ifdef __MINGW32__ /* Missing in older headers of MinGW-w64. */
WINSOCK_API_LINKAGE INT WSAAPI GetAddrInfoExOverlappedResult(LPOVERLAPPED overlapped);
#endif

int main(void)
{
    start_winsock();

    /* Static: a lookup that outlives main must not find them gone. */
    static OVERLAPPED overlapped;
    static ADDRINFOEXW *found;
    static WCHAR name[64];
    swprintf(name, 64, L"in-progress-%lu-%lu.invalid", GetCurrentProcessId(), GetTickCount());
    overlapped.hEvent = CreateEventW(NULL, TRUE, FALSE, NULL);

    /* Wrong: to ask at once, and to take the answer for a failed lookup. (Both calls come before
       anything is printed, so that the lookup has no time to end.) */
    int started = GetAddrInfoExW(name, NULL, NS_DNS, NULL, NULL, &found, NULL, &overlapped, NULL,
                                 NULL);
    int error = GetAddrInfoExOverlappedResult(&overlapped);
    if (step_error("GetAddrInfoEx", started) != WSA_IO_PENDING)
        return provoked(WSAEINPROGRESS, started);
    step_error("result at once", error);

    /* Right: wait for the event. What comes then is the result of the lookup: here an error of name
       resolution, because no name ends in .invalid. */
    if (WaitForSingleObject(overlapped.hEvent, 4000) == WAIT_OBJECT_0) {
        step_error("result after the event", GetAddrInfoExOverlappedResult(&overlapped));
        if (found != NULL)
            FreeAddrInfoExW(found);
        CloseHandle(overlapped.hEvent);
        WSACleanup();
    }
    return provoked(WSAEINPROGRESS, error);
}
