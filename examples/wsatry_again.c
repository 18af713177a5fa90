/*
 * WSATRY_AGAIN (11002): puts off the decision about a connection request with CF_DEFER.
 *
 * WSAAccept asks a condition function about each request. If that answers CF_DEFER, the call fails
 * with this code and the request stays in the queue. The better known way to the code, a name
 * lookup that no DNS server answers, depends on the network.
 */
#include "example.h"

/* The decision is the last argument of WSAAccept: CF_ACCEPT, CF_REJECT or CF_DEFER. */
static int CALLBACK decide(LPWSABUF caller, LPWSABUF caller_data, LPQOS qos, LPQOS group_qos,
                           LPWSABUF callee, LPWSABUF callee_data, GROUP *group, DWORD_PTR decision)
{
    (void)caller, (void)caller_data, (void)qos, (void)group_qos;
    (void)callee, (void)callee_data, (void)group;
    return (int)decision;
}

int main(void)
{
    start_winsock();

    SOCKET listener = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    struct sockaddr_in address = bind_loopback(listener);
    step("listen", listen(listener, 1) != 0);
    SOCKET client = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    step("connect", connect(client, (struct sockaddr *)&address, sizeof address) != 0);

    /* Nonblocking from here, so that no WSAAccept can hang. */
    unsigned long nonblocking = 1;
    ioctlsocket(listener, FIONBIO, &nonblocking);
    fd_set readable;
    struct timeval limit = {2, 0};
    FD_ZERO(&readable);
    FD_SET(listener, &readable);
    step("select for the request", select(0, &readable, NULL, NULL, &limit) != 1);

    /* Wrong: to take this failure for the end of the connection. The client has it already, and the
       request is still in the queue. */
    SOCKET server = WSAAccept(listener, NULL, NULL, decide, CF_DEFER);
    int error = step("WSAAccept with CF_DEFER", server == INVALID_SOCKET);

    /* Right: call WSAAccept again. The same request comes back and can be accepted. */
    server = WSAAccept(listener, NULL, NULL, decide, CF_ACCEPT);
    step("WSAAccept with CF_ACCEPT", server == INVALID_SOCKET);

    closesocket(server);
    closesocket(client);
    closesocket(listener);
    WSACleanup();
    return provoked(WSATRY_AGAIN, error);
}
