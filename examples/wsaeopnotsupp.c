/*
 * WSAEOPNOTSUPP (10045): calls listen on a UDP socket.
 *
 * Listening means to wait for connections, and a datagram socket has none. The socket and the call
 * are both good, but they do not go together.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    SOCKET s = make_socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    struct sockaddr_in address = bind_loopback(s);

    /* Wrong: the order of calls of a TCP server. */
    int error = step("listen on a UDP socket", listen(s, SOMAXCONN) == SOCKET_ERROR);

    /* Right: a UDP server receives as soon as it is bound. Here it sends the datagram to itself. */
    char datagram[16];
    const DWORD limit = 2000;
    setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, (const char *)&limit, sizeof limit);
    step("sendto", sendto(s, "x", 1, 0, (struct sockaddr *)&address, sizeof address) != 1);
    step("recvfrom", recvfrom(s, datagram, sizeof datagram, 0, NULL, NULL) == SOCKET_ERROR);

    closesocket(s);
    WSACleanup();
    return provoked(WSAEOPNOTSUPP, error);
}
