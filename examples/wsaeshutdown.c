/*
 * WSAESHUTDOWN (10058): sends after the program itself has shut down sending.
 *
 * shutdown with SD_SEND tells the other end that nothing more will come, and that promise is final.
 * The error comes from this computer alone: the connection is whole, and receiving goes on.
 */
#include "example.h"

/* Reads and drops what comes until the other end has shut down. Returns 0, or -1 on failure. */
static int read_to_the_end(SOCKET s)
{
    char buffer[16];
    int received;
    do {
        received = recv(s, buffer, sizeof buffer, 0);
    } while (received > 0);
    return received;
}

int main(void)
{
    start_winsock();

    /* Wrong: shut down first, and then notice that there is more to say. */
    struct connection early = connect_loopback();
    step("shutdown(SD_SEND)", shutdown(early.near_end, SD_SEND) != 0);
    int error = step("send after shutdown", send(early.near_end, "bye", 3, 0) == SOCKET_ERROR);
    closesocket(early.near_end);
    closesocket(early.far_end);

    /* Right: send everything, shut down, then read until the other end is done as well. */
    struct connection ordered = connect_loopback();
    step("send", send(ordered.near_end, "bye", 3, 0) != 3);
    step("shutdown(SD_SEND)", shutdown(ordered.near_end, SD_SEND) != 0);
    step("far end: read to the end", read_to_the_end(ordered.far_end) != 0);
    step("far end: send its answer", send(ordered.far_end, "bye", 3, 0) != 3);
    step("far end: shutdown(SD_SEND)", shutdown(ordered.far_end, SD_SEND) != 0);
    step("read to the end", read_to_the_end(ordered.near_end) != 0);
    closesocket(ordered.near_end);
    closesocket(ordered.far_end);

    WSACleanup();
    return provoked(WSAESHUTDOWN, error);
}
