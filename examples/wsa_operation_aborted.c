/*
 * WSA_OPERATION_ABORTED (995): cancels an overlapped receive that waits for data.
 *
 * CancelIoEx asks Windows to give the operation up. Its outcome then arrives like any other, by the
 * event, and says that it was called off. The connection itself stays as it is.
 */
#include "example.h"

/* Starts a receive on a connection without data, cancels it, and returns its outcome. */
static int cancelled_receive(SOCKET s)
{
    static char bytes[16];
    static WSAOVERLAPPED reading;
    WSABUF buffer = {sizeof bytes, bytes};
    reading.hEvent = WSACreateEvent();
    DWORD count = 0, flags = 0;
    step("WSARecv (997: it waits)", WSARecv(s, &buffer, 1, NULL, &flags, &reading, NULL) != 0);
    step("CancelIoEx", !CancelIoEx((HANDLE)s, &reading));

    /* Cancelling takes its time, and a receive may still win the race and succeed. Buffer and
       structure are free for other use only after the event. */
    if (WSAWaitForMultipleEvents(1, &reading.hEvent, TRUE, 2000, FALSE) != WSA_WAIT_EVENT_0)
        exit(EXIT_FAILURE);
    int error = step("the receive", !WSAGetOverlappedResult(s, &reading, &count, FALSE, &flags));
    WSACloseEvent(reading.hEvent);
    return error;
}

int main(void)
{
    start_winsock();
    struct connection c = connect_loopback();

    /* Wrong: to report the code as a failure of the network. Somebody in this program cancelled. */
    int error = cancelled_receive(c.near_end);
    printf("log: the connection failed with %d\n", error);

    /* Right: note the intention before the cancel, and look at it when the code comes. */
    int stopping = 1;
    int outcome = cancelled_receive(c.near_end);
    if (outcome == WSA_OPERATION_ABORTED && stopping)
        printf("log: the receive was stopped, as planned\n");

    closesocket(c.near_end);
    closesocket(c.far_end);
    WSACleanup();
    return provoked(WSA_OPERATION_ABORTED, error);
}
