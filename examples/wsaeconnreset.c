/*
 * WSAECONNRESET (10054): reads from a TCP connection while the other end closes it hard.
 *
 * With SO_LINGER on and a time of zero, closesocket sends a reset instead of the usual goodbye. The
 * read was under way at that moment (overlapped, to need no second thread) and ends with this code.
 */
#include "example.h"

int main(void)
{
    start_winsock();
    static char bytes[16];

    /* Wrong: the far end closes hard. The near end cannot know whether its message was read. */
    struct connection hard = connect_loopback();
    step("send a message", send(hard.near_end, "hello", 5, 0) != 5);
    WSAOVERLAPPED reading = {0};
    reading.hEvent = WSACreateEvent();
    WSABUF buffer = {sizeof bytes, bytes};
    DWORD count = 0, flags = 0;
    step("WSARecv (997: it waits)",
         WSARecv(hard.near_end, &buffer, 1, NULL, &flags, &reading, NULL) != 0);

    struct linger none = {1, 0};
    step("far end: SO_LINGER with 0 seconds",
         setsockopt(hard.far_end, SOL_SOCKET, SO_LINGER, (const char *)&none, sizeof none) != 0);
    step("far end: closesocket", closesocket(hard.far_end) != 0);
    if (WSAWaitForMultipleEvents(1, &reading.hEvent, TRUE, 2000, FALSE) != WSA_WAIT_EVENT_0)
        exit(EXIT_FAILURE); /* Buffer and structure still belong to the read. */
    int error = step("the read",
                     !WSAGetOverlappedResult(hard.near_end, &reading, &count, FALSE, &flags));
    closesocket(hard.near_end); /* Of no more use: continue on a new connection. */
    WSACloseEvent(reading.hEvent);

    /* Right: each end says when it has sent everything, and reads until the other has said so. */
    struct connection orderly = connect_loopback();
    step("send a message", send(orderly.near_end, "hello", 5, 0) != 5);
    step("shutdown(SD_SEND)", shutdown(orderly.near_end, SD_SEND) != 0);
    int received;
    do {
        received = recv(orderly.far_end, bytes, sizeof bytes, 0);
    } while (received > 0);
    step("far end: read to the end", received != 0);
    step("far end: closesocket", closesocket(orderly.far_end) != 0);
    step("read to the end", recv(orderly.near_end, bytes, sizeof bytes, 0) != 0);
    closesocket(orderly.near_end);

    WSACleanup();
    return provoked(WSAECONNRESET, error);
}
