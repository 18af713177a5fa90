/*
 * WSA_E_CANCELLED (10111): cancels an asynchronous name lookup that has not finished.
 *
 * GetAddrInfoExCancel completes the lookup at once and without results; its event is set, and this
 * code is its result. The name is new in each run, so that no cached answer can come first.
 * Wine 8.0 gives 6 (WSA_INVALID_HANDLE) instead.
 */
#include "example.h"
#include <wchar.h>

#ifdef __MINGW32__ /* Missing in older headers of MinGW-w64. */
WINSOCK_API_LINKAGE INT WSAAPI GetAddrInfoExCancel(LPHANDLE lookup);
WINSOCK_API_LINKAGE INT WSAAPI GetAddrInfoExOverlappedResult(LPOVERLAPPED overlapped);
#endif

int main(void)
{
    start_winsock();

    /* Static: a lookup that outlives main must not find them gone. */
    static OVERLAPPED overlapped;
    static ADDRINFOEXW *found;
    HANDLE lookup = NULL;
    static WCHAR name[64];
    swprintf(name, 64, L"cancelled-%lu-%lu.invalid", GetCurrentProcessId(), GetTickCount());
    overlapped.hEvent = CreateEventW(NULL, TRUE, FALSE, NULL);

    /* Both calls come before anything is printed, so that the lookup has no time to end: the cancel
       of one that has ended fails with WSA_INVALID_HANDLE. */
    int started = GetAddrInfoExW(name, NULL, NS_DNS, NULL, NULL, &found, NULL, &overlapped, NULL,
                                 &lookup);
    int error = started == WSA_IO_PENDING ? GetAddrInfoExCancel(&lookup) : started;
    if (step_error("GetAddrInfoEx", started) != WSA_IO_PENDING)
        return provoked(WSA_E_CANCELLED, started);
    step_error("GetAddrInfoExCancel", error);

    /* A cancel is a request: the buffers are free again only after the event. */
    DWORD waited = WaitForSingleObject(overlapped.hEvent, 3000);
    if (error == NO_ERROR && waited == WAIT_OBJECT_0)
        error = step_error("GetAddrInfoExOverlappedResult",
                           GetAddrInfoExOverlappedResult(&overlapped));

    /* Expect the code after your own cancel, and say nothing to the user. */
    if (waited == WAIT_OBJECT_0) {
        CloseHandle(overlapped.hEvent);
        WSACleanup();
    }
    return provoked(WSA_E_CANCELLED, error);
}
