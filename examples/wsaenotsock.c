/*
 * WSAENOTSOCK (10038): sends on a socket that the program has closed before.
 *
 * After closesocket the value in the variable is a number that no longer stands for a socket.
 * Winsock looks it up and finds nothing. The network plays no part in it.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    struct connection c = connect_loopback();
    step("closesocket", closesocket(c.near_end) != 0);

    /* Wrong: the variable keeps the old value, and another part of the program goes on with it. */
    int error = step("send after closesocket", send(c.near_end, "x", 1, 0) == SOCKET_ERROR);

    /* Right: marks the variable when it closes the socket, and looks before each use. */
    c.near_end = INVALID_SOCKET;
    if (c.near_end == INVALID_SOCKET)
        printf("socket is closed: nothing sent\n");

    closesocket(c.far_end);
    WSACleanup();
    return provoked(WSAENOTSOCK, error);
}
