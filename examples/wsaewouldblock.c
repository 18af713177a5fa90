/*
 * WSAEWOULDBLOCK (10035): calls connect and recv on a nonblocking socket, which may not wait.
 *
 * The connection request is sent and connect returns at once: the answer has yet to come. Later,
 * recv finds nothing to read. Both times the code means "not yet", and nothing is wrong.
 */
#include "example.h"

/* Waits two seconds at most until the socket is ready. 0 means a failure, or that time is up. */
static int wait_until_ready(SOCKET s, int for_writing)
{
    struct timeval limit = {2, 0};
    fd_set wanted, failed;
    FD_ZERO(&wanted);
    FD_SET(s, &wanted);
    failed = wanted; /* Windows reports a failed connect here and not in the write set. */
    if (select(0, for_writing ? NULL : &wanted, for_writing ? &wanted : NULL, &failed, &limit) <= 0)
        return 0;
    return FD_ISSET(s, &wanted) && !FD_ISSET(s, &failed);
}

int main(void)
{
    start_winsock();

    SOCKET listener = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    struct sockaddr_in address = bind_loopback(listener);
    step("listen", listen(listener, 1) != 0);

    SOCKET client = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    u_long on = 1;
    step("make the client nonblocking", ioctlsocket(client, FIONBIO, &on) != 0);

    /* Wrong: to take this for a failure. The attempt is running, so closing the socket ends it. */
    int error = step("connect", connect(client, (struct sockaddr *)&address, sizeof address) != 0);

    /* Right: wait until the socket can be written to. Do not call connect again. */
    int connected = wait_until_ready(client, 1);
    printf("connected after waiting: %s\n", connected ? "yes" : "no");
    if (!connected)
        return provoked(WSAEWOULDBLOCK, error); /* accept would wait for ever */

    SOCKET server = accept(listener, NULL, NULL);
    char letter = 0;
    step("recv before anything was sent", recv(client, &letter, 1, 0) < 0);
    step("send from the server", send(server, "a", 1, 0) != 1);

    /* Right: repeat recv once the socket is readable, instead of calling it in a loop. */
    printf("readable after waiting: %s\n", wait_until_ready(client, 0) ? "yes" : "no");
    step("recv", recv(client, &letter, 1, 0) != 1);

    closesocket(server);
    closesocket(client);
    closesocket(listener);
    WSACleanup();
    return provoked(WSAEWOULDBLOCK, error);
}
