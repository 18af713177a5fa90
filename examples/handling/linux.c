/* Handles a failed connect by the names of errno.h. Fits Linux, macOS and FreeBSD, whose numbers
   differ. Not Windows: Winsock leaves errno alone, and WSAGetLastError has numbers of its own. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

int main(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;

    /* Bound but never listening: no other program can take the port, and nobody answers there. */
    int holder = socket(AF_INET, SOCK_STREAM, 0), client = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(holder, (struct sockaddr *)&address, size) == 0 &&
        getsockname(holder, (struct sockaddr *)&address, &size) == 0 &&
        connect(client, (struct sockaddr *)&address, size) == 0) {
        fputs("connected, although nobody listens\n", stderr);
        return 1;
    }
    int error = errno; /* kept, because the next call may replace it */

    switch (error) {
    case ECONNREFUSED: /* an answer: a retry at once gets the same */
        printf("the server is not running (errno %d)\nhandled: connection refused\n", error);
        return 0;
    case ETIMEDOUT:
    case ENETUNREACH:
    case EHOSTUNREACH: /* no answer: the fault may pass, so pauses that grow make sense */
        fputs("no way to the server, try again later: ", stderr);
        break;
    case ECONNRESET: /* the request may have been carried out before the reset */
        fputs("connection lost, repeat only what is safe to do twice: ", stderr);
        break;
    }
    fprintf(stderr, "%s (errno %d)\n", strerror(error), error);
    return 1;
}
