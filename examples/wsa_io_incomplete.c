/*
 * WSA_IO_INCOMPLETE (996): asks for the outcome of an overlapped receive while it still runs.
 *
 * The other end has sent nothing yet, and FALSE for the fourth argument of WSAGetOverlappedResult
 * forbids the call to wait. So all it can say is that there is no outcome yet.
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
    step("WSARecv (997: it waits)",
         WSARecv(c.near_end, &buffer, 1, NULL, &flags, &reading, NULL) != 0);

    /* Wrong: to ask without waiting and to take FALSE for the end of the connection. */
    int error = step("WSAGetOverlappedResult at once",
                     !WSAGetOverlappedResult(c.near_end, &reading, &count, FALSE, &flags));

    /* Right: wait for the event, with a limit, and ask then. */
    step("far end: send", send(c.far_end, "hello", 5, 0) != 5);
    step_wait("wait for the event",
              WSAWaitForMultipleEvents(1, &reading.hEvent, TRUE, 2000, FALSE));
    step("WSAGetOverlappedResult",
         !WSAGetOverlappedResult(c.near_end, &reading, &count, FALSE, &flags));
    printf("bytes received: %lu\n", count);

    closesocket(c.near_end);
    closesocket(c.far_end);
    WSACloseEvent(reading.hEvent);
    WSACleanup();
    return provoked(WSA_IO_INCOMPLETE, error);
}
