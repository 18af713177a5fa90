/*
 * WSAECONNABORTED (10053): sends to a peer on this computer that has closed, then receives.
 *
 * The far end said goodbye and wants no more. It answers the data with a reset, and Windows gives
 * up its own end, which was half closed already: so expected from Windows by Wine's tests
 * (dlls/ws2_32/tests/sock.c, test_shutdown). Wine 8.0 shows only the goodbye; a later Wine fails
 * too, with another code.
 * Wine 8.0 gives 0 (NO_ERROR) instead.
 */
#include "example.h"

int main(void)
{
    start_winsock();
    char byte;

    /* Right: recv first. It returns 0, the goodbye, and what is sent after it would be lost. */
    struct connection c = connect_loopback();
    closesocket(c.far_end);
    int received = recv(c.near_end, &byte, 1, 0);
    step(received == 0 ? "recv first: the far end has closed" : "recv first", received < 0);
    closesocket(c.near_end);

    /* Wrong: to send without a look at what came in. This succeeds: it only fills a buffer. */
    c = connect_loopback();
    step("far end: shutdown", shutdown(c.far_end, SD_SEND) != 0);
    step("far end: closesocket", closesocket(c.far_end) != 0);
    step("send", send(c.near_end, "test", 4, 0) == SOCKET_ERROR);
    int error = step("recv", recv(c.near_end, &byte, 1, 0) == SOCKET_ERROR);
    closesocket(c.near_end);

    WSACleanup();
    return provoked(WSAECONNABORTED, error);
}
