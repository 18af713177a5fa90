/*
 * WSAEADDRINUSE (10048): binds a second socket to an address and port that another socket has.
 *
 * Unless both agree to share, Windows gives an address and port of one protocol to one socket at a
 * time. It makes no difference that both sockets belong to the same program.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    SOCKET first = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    struct sockaddr_in taken = bind_loopback(first);
    step("first: listen", listen(first, SOMAXCONN) != 0);

    /* Wrong: insists on a port number without asking who has it. */
    SOCKET second = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int error = step("second: bind to the same port",
                     bind(second, (struct sockaddr *)&taken, sizeof taken) == SOCKET_ERROR);

    /* Right: a program that needs no particular port asks for port 0 and reads which one it got.
       The failed bind left the socket unbound. A server that needs its fixed port reports the
       number and stops: SO_REUSEADDR would share the port or give WSAEACCES. */
    struct sockaddr_in chosen = bind_loopback(second);
    printf("second has a port of its own: %s\n", chosen.sin_port != taken.sin_port ? "yes" : "no");

    closesocket(second);
    closesocket(first);
    WSACleanup();
    return provoked(WSAEADDRINUSE, error);
}
