/*
 * WSAEADDRNOTAVAIL (10049): binds a socket to an IP address that this computer does not have.
 *
 * A socket can be bound only to an address of a local adapter, to loopback or to the wildcard. The
 * address here comes from a block that is reserved for documentation (RFC 5737), so no computer
 * should have it. Nothing is sent to it.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    SOCKET s = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    struct sockaddr_in foreign = loopback(0);
    inet_pton(AF_INET, "198.51.100.7", &foreign.sin_addr);

    /* Wrong: an address from a configuration file that belongs to some other computer. */
    int error = step("bind to 198.51.100.7",
                     bind(s, (struct sockaddr *)&foreign, sizeof foreign) == SOCKET_ERROR);

    /* Right: an address that this computer has. A server for all adapters
       binds to INADDR_ANY. */
    bind_loopback(s);

    closesocket(s);
    WSACleanup();
    return provoked(WSAEADDRNOTAVAIL, error);
}
