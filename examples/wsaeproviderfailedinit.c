/*
 * WSAEPROVIDERFAILEDINIT (10106): creates its first socket without SystemRoot in the environment.
 *
 * The catalog names Microsoft's provider as %SystemRoot%\system32\mswsock.dll, and Winsock loads it
 * when the first socket needs it. Without the variable that path leads nowhere.
 * Wine 8.0 gives 0 (NO_ERROR) instead.
 */
#include "example.h"

int main(void)
{
    start_winsock();
    char system_root[MAX_PATH] = "";
    GetEnvironmentVariableA("SystemRoot", system_root, MAX_PATH);

    /* Wrong: an environment without SystemRoot. Mostly it is the parent that started the program
       with one; here the program removes the variable from its own. */
    SetEnvironmentVariableA("SystemRoot", NULL);
    SOCKET s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    int error = step("first socket without SystemRoot", s == INVALID_SOCKET);
    if (s != INVALID_SOCKET)
        closesocket(s);

    /* Right: the variable as Windows set it. A parent copies its environment and changes what it
       has to, instead of building a new one from nothing. */
    SetEnvironmentVariableA("SystemRoot", system_root);
    s = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    step("socket with SystemRoot", s == INVALID_SOCKET);

    closesocket(s);
    WSACleanup();
    return provoked(WSAEPROVIDERFAILEDINIT, error);
}
