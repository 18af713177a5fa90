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
    WCHAR name[64];
    swprintf(name, 64, L"cancelled-%lu-%lu.invalid", GetCurrentProcessId(), GetTickCount());
    overlapped.hEvent = CreateEventW(NULL, TRUE, FALSE, NULL);

    int error = step_error("GetAddrInfoEx",
                           GetAddrInfoExW(name, NULL, NS_DNS, NULL, NULL, &found, NULL, &overlapped,
                                          NULL, &lookup));
    if (error != WSA_IO_PENDING)
        return provoked(WSA_E_CANCELLED, error);

    error = step_error("GetAddrInfoExCancel", GetAddrInfoExCancel(&lookup));

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
