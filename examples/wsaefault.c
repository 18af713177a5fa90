/*
 * WSAEFAULT (10014): asks for a socket's address and says that the buffer for it has no room.
 *
 * getsockname reads the size of the buffer from its length argument and writes the used size back.
 * A length that was never set holds a random number; here it is zero, too small for any address.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    SOCKET s = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    bind_loopback(s);

    /* Wrong: the length does not tell the size of the buffer. */
    SOCKADDR_STORAGE address;
    int length = 0;
    int error = step("getsockname with length 0",
                     getsockname(s, (struct sockaddr *)&address, &length) == SOCKET_ERROR);

    /* Right: the full size, set before each call, of a buffer for any address family. */
    length = sizeof address;
    step("getsockname with the full length",
         getsockname(s, (struct sockaddr *)&address, &length) == SOCKET_ERROR);

    closesocket(s);
    WSACleanup();
    return provoked(WSAEFAULT, error);
}
