/*
 * WSANOTINITIALISED (10093): creates a socket before WSAStartup.
 *
 * Winsock counts the successful WSAStartup calls of a process, less its WSACleanup calls. At zero
 * nearly every function refuses. A surplus WSACleanup in some library has the same effect.
 */
#include "example.h"

int main(void)
{
    /* Wrong: the habit from Unix, where sockets need no start. */
    int error = step("socket before WSAStartup",
                     socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) == INVALID_SOCKET);

    /* Right: once per process, checked, and paired with one WSACleanup. */
    start_winsock();
    SOCKET s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    step("socket after WSAStartup", s == INVALID_SOCKET);

    closesocket(s);
    WSACleanup();
    return provoked(WSANOTINITIALISED, error);
}
