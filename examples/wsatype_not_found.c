/*
 * WSATYPE_NOT_FOUND (10109): gives getaddrinfo a port with the colon still in front.
 *
 * The second argument has to be decimal digits or a service name. ":443" is not a number, so it is
 * looked up in the services file, where no service has that name. The host itself is fine.
 */
#include "example.h"

int main(void)
{
    start_winsock();
    struct addrinfo hints = {0};
    struct addrinfo *found = NULL;
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST;

    /* Wrong: "127.0.0.1:443" was cut before the colon, not around it. */
    int error = step_error("getaddrinfo with port \":443\"",
                           getaddrinfo("127.0.0.1", ":443", &hints, &found));

    /* Right: digits alone need no file and work on every computer. */
    int right = step_error("getaddrinfo with port \"443\"",
                           getaddrinfo("127.0.0.1", "443", &hints, &found));
    if (right == 0)
        freeaddrinfo(found);

    WSACleanup();
    return provoked(WSATYPE_NOT_FOUND, error);
}
