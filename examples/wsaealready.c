/*
 * WSAEALREADY (10037): calls connect again on a socket whose nonblocking connect has not ended yet.
 *
 * A loopback connection is made in an instant, so the program first fills the queue of a listener
 * that accepts nobody. The connect that finds the queue full stays under way for a while.
 */
#include "example.h"

enum { MOST_CLIENTS = 60 };

static void set_nonblocking(SOCKET s)
{
    u_long on = 1;
    ioctlsocket(s, FIONBIO, &on);
}

/* Tells whether the connection is made within so many microseconds. */
static int connected_within(SOCKET s, long microseconds)
{
    struct timeval limit = {0};
    limit.tv_sec = microseconds / 1000000;
    limit.tv_usec = microseconds % 1000000;
    fd_set writable, failed;
    FD_ZERO(&writable);
    FD_SET(s, &writable);
    failed = writable; /* Windows reports a failed connect here and not in the write set. */
    return select(0, NULL, &writable, &failed, &limit) > 0 && FD_ISSET(s, &writable)
           && !FD_ISSET(s, &failed);
}

int main(void)
{
    start_winsock();
    SOCKET listener = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    struct sockaddr_in address = bind_loopback(listener);
    step("listen with a short queue", listen(listener, 1) != 0);
    set_nonblocking(listener);

    SOCKET clients[MOST_CLIENTS], pending;
    int count = 0;
    do {
        pending = clients[count++] = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
        set_nonblocking(pending);
        connect(pending, (struct sockaddr *)&address, sizeof address);
    } while (connected_within(pending, 100000) && count < MOST_CLIENTS);

    /* Wrong: takes the WSAEWOULDBLOCK of the first connect for a failure and connects once more. */
    int error = step("connect again",
                     connect(pending, (struct sockaddr *)&address, sizeof address) == SOCKET_ERROR);

    /* Right: waits for the first attempt. It succeeds once the listener has made room. */
    SOCKET accepted = accept(listener, NULL, NULL);
    printf("waiting instead: %s\n", connected_within(pending, 3000000) ? "connected" : "not connected");

    closesocket(accepted);
    while (count > 0)
        closesocket(clients[--count]);
    closesocket(listener);
    WSACleanup();
    return provoked(WSAEALREADY, error);
}
