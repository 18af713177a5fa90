/*
 * WSAEINTR (10004): closes a listening socket while another thread waits in accept on it.
 *
 * Windows breaks the wait off. The message text blames WSACancelBlockingCall, a function of Winsock
 * 1.1, but the usual reason is this one: the program has closed the socket itself. Do so only when
 * the thread is certain to be in the call: the number of a closed socket may soon be another one's.
 * Wine 8.0 gives 995 (WSA_OPERATION_ABORTED) instead.
 */
#include "example.h"

struct server {
    SOCKET listener;
    HANDLE about_to_accept;
    volatile LONG stopping;
};

static DWORD WINAPI wait_for_client(void *argument)
{
    struct server *server = argument;
    SetEvent(server->about_to_accept);
    int error = step("accept", accept(server->listener, NULL, NULL) == INVALID_SOCKET);
    if (server->stopping) /* This flag, not the code, tells a planned end from an accident. */
        printf("the thread ends as planned\n");
    return (DWORD)error;
}

int main(void)
{
    start_winsock();

    struct server server = {INVALID_SOCKET, NULL, 0};
    server.listener = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    bind_loopback(server.listener);
    step("listen", listen(server.listener, 1) != 0);

    server.about_to_accept = CreateEvent(NULL, TRUE, FALSE, NULL);
    HANDLE thread = CreateThread(NULL, 0, wait_for_client, &server, 0, NULL);
    if (thread == NULL)
        return provoked(WSAEINTR, 0);
    WaitForSingleObject(server.about_to_accept, 2000);
    Sleep(300); /* No event tells that the thread has gone from there into accept. */

    InterlockedExchange(&server.stopping, 1);
    closesocket(server.listener);
    DWORD error = 0;
    if (WaitForSingleObject(thread, 2000) == WAIT_OBJECT_0)
        GetExitCodeThread(thread, &error);

    CloseHandle(thread);
    CloseHandle(server.about_to_accept);
    WSACleanup();
    return provoked(WSAEINTR, (int)error);
}
