/*
 * WSAESOCKTNOSUPPORT (10044): asks for an IPv4 socket of a type that IPv4 does not have on Windows.
 *
 * A SOCK_SEQPACKET socket has a connection and keeps the bounds of each message. The catalog of
 * Winsock has no IPv4 provider with that type, whatever the protocol.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    SOCKET s = socket(AF_INET, SOCK_SEQPACKET, 0);
    int error = step("IPv4 socket of type SOCK_SEQPACKET", s == INVALID_SOCKET);

    /* A stream socket is the substitute. The program then has to mark where a message ends. */
    SOCKET stream = make_socket(AF_INET, SOCK_STREAM, 0);
    step("IPv4 socket of type SOCK_STREAM", stream == INVALID_SOCKET);

    closesocket(stream);
    WSACleanup();
    return provoked(WSAESOCKTNOSUPPORT, error);
}
