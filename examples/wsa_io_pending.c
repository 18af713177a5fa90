/*
 * WSA_IO_PENDING (997): starts an overlapped WSARecv before there is anything to read.
 *
 * The call hands its buffer over to Windows and returns at once. The code says that the operation
 * has started and that its outcome will come later, here by an event.
 */
#include "example.h"

int main(void)
{
    start_winsock();
    struct connection c = connect_loopback();

    static char bytes[16];
    WSABUF buffer = {sizeof bytes, bytes};
    WSAOVERLAPPED reading = {0};
    reading.hEvent = WSACreateEvent();
    DWORD count = 0, flags = 0;

    /* Wrong: to take SOCKET_ERROR for a failure here. A program that frees the buffer or closes the
       socket now does so while Windows still uses them. */
    int error = step("WSARecv", WSARecv(c.near_end, &buffer, 1, NULL, &flags, &reading, NULL) != 0);

    /* Right: with this one code, leave buffer and structure alone, wait, and fetch the outcome. */
    step("far end: send", send(c.far_end, "hello", 5, 0) != 5);
    if (error == WSA_IO_PENDING) {
        step_wait("wait for the event",
                  WSAWaitForMultipleEvents(1, &reading.hEvent, TRUE, 2000, FALSE));
        step("WSAGetOverlappedResult",
             !WSAGetOverlappedResult(c.near_end, &reading, &count, FALSE, &flags));
        printf("bytes received: %lu\n", count);
    }

    closesocket(c.near_end);
    closesocket(c.far_end);
    WSACloseEvent(reading.hEvent);
    WSACleanup();
    return provoked(WSA_IO_PENDING, error);
}
