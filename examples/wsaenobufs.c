/*
 * WSAENOBUFS (10055): asks for the list of protocols with a buffer that is too small for it.
 *
 * WSAEnumProtocols fills a buffer of the caller. When the list does not fit, the function fails
 * with this code and writes the size that it needs into the length argument. No resource ran out.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    /* Wrong: has room for one protocol, and takes the code for a shortage of memory. */
    WSAPROTOCOL_INFOW one;
    DWORD size = sizeof one;
    int error = step("WSAEnumProtocols with room for one",
                     WSAEnumProtocolsW(NULL, &one, &size) == SOCKET_ERROR);

    /* Right: takes the size that the failed call reported, and asks again. */
    WSAPROTOCOL_INFOW *all = malloc(size);
    if (all != NULL)
        step("WSAEnumProtocols with the reported size",
             WSAEnumProtocolsW(NULL, all, &size) == SOCKET_ERROR);

    free(all);
    WSACleanup();
    return provoked(WSAENOBUFS, error);
}
