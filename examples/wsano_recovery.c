/*
 * WSANO_RECOVERY (11003): passes a result of getaddrinfo back to it as hints.
 *
 * Four members of the hints have to be zero: ai_addrlen, ai_canonname, ai_addr and ai_next. The
 * copied result has two of them filled in. Wine does not look at them, so the program goes on to
 * ask the Winsock catalog about a provider that is not in it. Wine's tests expect this code there,
 * on Windows too (dlls/ws2_32/tests/protocol.c), where Microsoft's page has WSAEINVALIDPROVIDER.
 */
#include "example.h"
#include <ws2spi.h>

int main(void)
{
    start_winsock();
    struct addrinfo hints = {0};
    struct addrinfo *found = NULL;
    struct addrinfo *again = NULL;
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST;

    /* Right: start from zero and set only family, type, protocol and flags. */
    int right = step_error("getaddrinfo with cleared hints",
                           getaddrinfo("127.0.0.1", "80", &hints, &found));
    if (right != 0)
        return provoked(WSANO_RECOVERY, right);

    /* Wrong: "the same kind as last time". The copy brings an address and its length along. */
    struct addrinfo leftover = *found;
    leftover.ai_flags = AI_NUMERICHOST;
    int error = step_error("getaddrinfo with leftovers in the hints",
                           getaddrinfo("127.0.0.1", "80", &leftover, &again));
    freeaddrinfo(found);

    if (error == 0) {
        freeaddrinfo(again);

        /* The call only reads. It hands its error back through the last argument. */
        GUID nobody = {0};
        DWORD categories = 0;
        size_t size = sizeof categories;
        WSCGetProviderInfo(&nobody, ProviderInfoLspCategories, (PBYTE)&categories, &size, 0,
                           &error);
        step_error("WSCGetProviderInfo for a provider that does not exist", error);
    }

    WSACleanup();
    return provoked(WSANO_RECOVERY, error);
}
