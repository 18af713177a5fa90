/*
 * WSAENETDOWN (10050): binds a Unix-domain socket to a path in a folder that does not exist.
 *
 * For TCP and UDP the code speaks of a broken network. For AF_UNIX, Windows gives it where Unix
 * says that the file or folder is missing (ENOENT): seen in reports, not documented by Microsoft.
 * Wine 8.0 gives 10047 (WSAEAFNOSUPPORT) instead.
 */
#include "example.h"
#include <afunix.h>

int main(void)
{
    start_winsock();

    /* Windows 10 has AF_UNIX from version 1803 on; where it is missing, socket fails. */
    SOCKET s = socket(AF_UNIX, SOCK_STREAM, 0);
    int error = step("socket(AF_UNIX)", s == INVALID_SOCKET);

    if (s != INVALID_SOCKET) {
        struct sockaddr_un address = {AF_UNIX, "no-such-folder/example.sock"};
        error = step("bind in a missing folder",
                     bind(s, (struct sockaddr *)&address, sizeof address) == SOCKET_ERROR);
        /* Create the folder first, and do not wait for the network to come back. */
        closesocket(s);
    }

    WSACleanup();
    return provoked(WSAENETDOWN, error);
}
