/*
 * WSAECONNREFUSED (10061): connects to a port on which nobody listens.
 *
 * The port is free for certain: the program binds a second socket to it, so that no other program
 * can take it, and never calls listen there. TCP answers the connection request with a reset.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    SOCKET holder = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    struct sockaddr_in address = bind_loopback(holder);

    SOCKET client = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int error = step("connect where nobody listens",
                     connect(client, (struct sockaddr *)&address, sizeof address) == SOCKET_ERROR);

    /* Refusal is an answer: the address is right and reachable. Trying again helps only once the
       server has been started. */
    closesocket(client);
    closesocket(holder);
    WSACleanup();
    return provoked(WSAECONNREFUSED, error);
}
