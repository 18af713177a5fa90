/*
 * WSAETIMEDOUT (10060): reads from a peer that stays silent, with a limit set by SO_RCVTIMEO.
 *
 * The limit that the program set for its own blocking calls runs out. The same number from connect
 * means that a computer did not answer, which a test on one machine cannot show without a firewall.
 */
#include "example.h"

int main(void)
{
    start_winsock();
    char buffer[16];

    /* Wrong: the limit as a timeval, as on Unix. Windows wants a DWORD and takes the first four
       bytes, so two seconds become two milliseconds (old versions of Windows wait a bit longer). */
    struct connection unix_style = connect_loopback();
    struct timeval two_seconds = {2, 0};
    int error = step("SO_RCVTIMEO with a timeval",
                     setsockopt(unix_style.near_end, SOL_SOCKET, SO_RCVTIMEO,
                                (const char *)&two_seconds, sizeof two_seconds) != 0);
    if (error == 0)
        error = step("recv", recv(unix_style.near_end, buffer, sizeof buffer, 0) == SOCKET_ERROR);
    /* Once the limit has fired, the state of the connection is uncertain: close it. */
    closesocket(unix_style.near_end);
    closesocket(unix_style.far_end);

    /* Right: to wait and go on afterwards, wait in select. It leaves the connection as it is. */
    struct connection c = connect_loopback();
    struct timeval half_a_second = {0, 500000};
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(c.near_end, &readable);
    int ready = select(0, &readable, NULL, NULL, &half_a_second);
    step("select", ready == SOCKET_ERROR);
    printf("sockets with data: %d\n", ready);
    step("far end: send", send(c.far_end, "late", 4, 0) != 4);
    DWORD milliseconds = 2000;
    step("SO_RCVTIMEO with a DWORD",
         setsockopt(c.near_end, SOL_SOCKET, SO_RCVTIMEO, (const char *)&milliseconds,
                    sizeof milliseconds) != 0);
    step("recv on the same connection", recv(c.near_end, buffer, sizeof buffer, 0) != 4);
    closesocket(c.near_end);
    closesocket(c.far_end);

    WSACleanup();
    return provoked(WSAETIMEDOUT, error);
}
