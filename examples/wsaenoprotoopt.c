/*
 * WSAENOPROTOOPT (10042): sets a socket option by its Linux number, which Winsock does not know.
 *
 * 15 at the level SOL_SOCKET is SO_REUSEPORT on Linux. Winsock has no such option: it looks the
 * number up, finds nothing and changes nothing.
 */
#include "example.h"

enum { LINUX_SO_REUSEPORT = 15 };

int main(void)
{
    start_winsock();

    SOCKET s = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    const int on = 1;
    int error = step("setsockopt with option 15",
                     setsockopt(s, SOL_SOCKET, LINUX_SO_REUSEPORT, (const char *)&on, sizeof on)
                         == SOCKET_ERROR);

    /* The socket stays usable, so a program that can do without the option goes on. */
    bind_loopback(s);

    closesocket(s);
    WSACleanup();
    return provoked(WSAENOPROTOOPT, error);
}
