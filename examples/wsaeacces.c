/*
 * WSAEACCES (10013): tries to share a port whose owner did not agree to it.
 *
 * The owner holds its port with SO_EXCLUSIVEADDRUSE. A second socket with SO_REUSEADDR asks to
 * share that port, and Windows denies it. Without SO_REUSEADDR the same bind gives WSAEADDRINUSE.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    const BOOL on = TRUE;
    SOCKET owner = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    step("owner: SO_EXCLUSIVEADDRUSE",
         setsockopt(owner, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, (const char *)&on, sizeof on) != 0);
    struct sockaddr_in taken = bind_loopback(owner);

    /* Wrong: SO_REUSEADDR as a cure for a port in use. On Windows it asks to share a live port. */
    SOCKET intruder = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    step("intruder: SO_REUSEADDR",
         setsockopt(intruder, SOL_SOCKET, SO_REUSEADDR, (const char *)&on, sizeof on) != 0);
    int error = step("bind to the owner's port",
                     bind(intruder, (struct sockaddr *)&taken, sizeof taken) == SOCKET_ERROR);
    closesocket(intruder);

    /* Right: no SO_REUSEADDR, and a port that nobody has. */
    SOCKET second = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    bind_loopback(second);

    closesocket(second);
    closesocket(owner);
    WSACleanup();
    return provoked(WSAEACCES, error);
}
