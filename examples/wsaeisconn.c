/*
 * WSAEISCONN (10056): calls connect on a TCP socket that has its connection already.
 *
 * A stream socket carries one connection at a time. The second connect is refused before anything
 * is sent, and the connection that exists stays as it is.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    struct connection c = connect_loopback();
    struct sockaddr_in server;
    int length = sizeof server;
    step("getpeername", getpeername(c.near_end, (struct sockaddr *)&server, &length) != 0);

    int error = step("connect again",
                     connect(c.near_end, (struct sockaddr *)&server, sizeof server)
                         == SOCKET_ERROR);

    /* Nothing is lost: the connection still carries data. To reach another server, a program closes
       this socket and connects a new one. */
    step("send on the first connection", send(c.near_end, "x", 1, 0) == SOCKET_ERROR);

    closesocket(c.near_end);
    closesocket(c.far_end);
    WSACleanup();
    return provoked(WSAEISCONN, error);
}
