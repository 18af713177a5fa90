/*
 * WSAEMSGSIZE (10040): receives a datagram of 100 bytes into a buffer of 10.
 *
 * A datagram is taken as a whole. The first 10 bytes are in the buffer, UDP discards the others,
 * and the error is how Windows tells you so. Unix would return 10 without a word.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    SOCKET receiver = make_socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    struct sockaddr_in address = bind_loopback(receiver);
    DWORD limit = 2000; /* Milliseconds, in case a datagram gets lost. */
    step("set SO_RCVTIMEO",
         setsockopt(receiver, SOL_SOCKET, SO_RCVTIMEO, (const char *)&limit, sizeof limit) != 0);

    SOCKET sender = make_socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    step("connect the sender", connect(sender, (struct sockaddr *)&address, sizeof address) != 0);
    char datagram[100];
    const int length = sizeof datagram;
    memset(datagram, 'x', sizeof datagram);

    /* Wrong: a buffer smaller than the largest datagram, and a loop that ends at this error.
       Anyone who can send to the port could then stop the program with one long datagram. */
    char small_buffer[10];
    step("send 100 bytes", send(sender, datagram, length, 0) != length);
    int error = step("recv into 10 bytes",
                     recv(receiver, small_buffer, sizeof small_buffer, 0) == SOCKET_ERROR);

    /* Right: drop what was cut off, go on receiving, and have room for the largest datagram: UDP
       over IPv4 carries at most 65,507 bytes. */
    static char large_buffer[65507];
    step("send 100 bytes", send(sender, datagram, length, 0) != length);
    step("recv into 65507 bytes",
         recv(receiver, large_buffer, sizeof large_buffer, 0) != length);

    closesocket(sender);
    closesocket(receiver);
    WSACleanup();
    return provoked(WSAEMSGSIZE, error);
}
