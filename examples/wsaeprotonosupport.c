/*
 * WSAEPROTONOSUPPORT (10043): asks for a datagram socket with TCP, which is a stream protocol.
 *
 * Winsock looks in its catalog for a provider with this family, type and protocol. IPv4 has
 * datagram sockets, but none that speak TCP. By its definition WSAEPROTOTYPE fits such a pair too;
 * Wine's tests, written to hold on Windows as well, expect this code.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    /* Wrong: type and protocol contradict each other. */
    SOCKET s = socket(AF_INET, SOCK_DGRAM, IPPROTO_TCP);
    int error = step("datagram socket with TCP", s == INVALID_SOCKET);

    /* Right: 0 as the protocol, and Winsock takes the one that belongs to the type: UDP. */
    s = make_socket(AF_INET, SOCK_DGRAM, 0);
    step("datagram socket with protocol 0", s == INVALID_SOCKET);

    closesocket(s);
    WSACleanup();
    return provoked(WSAEPROTONOSUPPORT, error);
}
