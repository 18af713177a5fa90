/*
 * WSAHOST_NOT_FOUND (11001): looks up a host string that still has its scheme, as in a URL.
 *
 * AI_NUMERICHOST allows nothing but a literal address, so the answer comes at once, without DNS and
 * with the same code on every computer. A name that DNS does not know gives it too, after a query.
 */
#include "example.h"

int main(void)
{
    start_winsock();
    struct addrinfo hints = {0};
    struct addrinfo *found = NULL;
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST;

    /* Wrong: a URL in place of a host, and a test that misses the failure. getaddrinfo returns the
       error code itself, which is never SOCKET_ERROR. */
    int error = getaddrinfo("http://127.0.0.1", "80", &hints, &found);
    if (error == SOCKET_ERROR)
        printf("this line is never reached\n");
    step_error("getaddrinfo for \"http://127.0.0.1\"", error);

    /* Right: the bare host, the port as the second argument, and every value but 0 is an error. */
    int right = step_error("getaddrinfo for \"127.0.0.1\"",
                           getaddrinfo("127.0.0.1", "80", &hints, &found));
    if (right == 0)
        freeaddrinfo(found);

    WSACleanup();
    return provoked(WSAHOST_NOT_FOUND, error);
}
