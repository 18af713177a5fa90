/*
 * WSAENOTCONN (10057): calls shutdown on the socket that listens, which has no connection itself.
 *
 * A listening socket stays unconnected for ever. Each client that arrives gets a connection of its
 * own, on the new socket that accept returns. Code that cleans up both alike meets this error.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    SOCKET listener = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    struct sockaddr_in address = bind_loopback(listener);
    step("listen", listen(listener, 1) != 0);

    SOCKET client = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (step("connect", connect(client, (struct sockaddr *)&address, sizeof address) != 0) != 0)
        return provoked(WSAENOTCONN, 0); /* accept would wait for ever */
    SOCKET server = accept(listener, NULL, NULL);
    step("accept", server == INVALID_SOCKET);

    /* Wrong: the socket that listens. getpeername and SD_SEND meet the same answer there. */
    int error = step("shutdown of the listener", shutdown(listener, SD_BOTH) == SOCKET_ERROR);

    /* Right: the socket that accept returned. A listener is ended by closesocket alone. */
    step("shutdown of the accepted socket", shutdown(server, SD_SEND) != 0);

    closesocket(server);
    closesocket(client);
    closesocket(listener);
    WSACleanup();
    return provoked(WSAENOTCONN, error);
}
