/*
 * WSAEINVAL (10022): calls select without any socket, to wait for a while.
 *
 * On Unix that call is a sleep. Winsock wants at least one set with a socket in it and refuses the
 * call at once, whatever the time limit.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    /* Wrong: nothing to watch. Three sets that are empty end the same way. */
    struct timeval pause = {0, 50000};
    int error = step("select without sockets",
                     select(0, NULL, NULL, NULL, &pause) == SOCKET_ERROR);

    /* Right: Sleep while there is nothing to watch, select only when there is. */
    Sleep(50);
    SOCKET s = make_socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    bind_loopback(s);
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(s, &readable);
    step("select with a socket", select(0, &readable, NULL, NULL, &pause) == SOCKET_ERROR);

    closesocket(s);
    WSACleanup();
    return provoked(WSAEINVAL, error);
}
