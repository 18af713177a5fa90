/*
 * WSAEAFNOSUPPORT (10047): asks for a socket of an address family that this computer does not have.
 *
 * Winsock looks in its catalog of providers for one that serves the family. Windows defines no
 * family 99, so there is none. AF_UNIX ends the same way on a Windows that is too old for it.
 */
#include "example.h"

enum { UNKNOWN_FAMILY = 99 };

int main(void)
{
    start_winsock();

    SOCKET s = socket(UNKNOWN_FAMILY, SOCK_STREAM, 0);
    int error = step("socket of family 99", s == INVALID_SOCKET);

    /* The other families are not affected: a program can fall back to one of them. */
    SOCKET fallback = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    step("socket of family AF_INET", fallback == INVALID_SOCKET);

    closesocket(fallback);
    WSACleanup();
    return provoked(WSAEAFNOSUPPORT, error);
}
