/*
 * WSA_E_NO_MORE (10110): reads the results of a lookup until there are none left.
 *
 * WSALookupServiceNext hands out one result per call, and says that it is finished by failing with
 * this code. The lookup is for localhost, which Windows answers by itself. Wine 8.0 has no lookups:
 * there Begin fails, and Next has no other answer than this code, so that the list is empty.
 */
#include "example.h"
#include <svcguid.h>

int main(void)
{
    start_winsock();

    GUID host_by_name = SVCID_INET_HOSTADDRBYNAME;
    WCHAR name[] = L"localhost";
    WSAQUERYSETW query = {0};
    query.dwSize = sizeof query;
    query.dwNameSpace = NS_DNS;
    query.lpServiceClassId = &host_by_name;
    query.lpszServiceInstanceName = name;
    DWORD flags = LUP_RETURN_NAME | LUP_RETURN_ADDR;

    /* A program that is no test stops here if Begin fails. */
    HANDLE lookup = NULL;
    int begun = step("WSALookupServiceBegin for localhost",
                     WSALookupServiceBeginW(&query, flags, &lookup) != 0) == 0;

    /* A union, so that the buffer is aligned for the structure that it begins with. */
    static union {
        WSAQUERYSETW set;
        char bytes[8192];
    } result;

    /* A real program stops quietly on this code and on its older twin WSAENOMORE, enlarges the
       buffer on WSAEFAULT, and reports every other code. */
    int error = 0;
    for (int count = 0; error == 0 && count < 100; count++) {
        DWORD size = sizeof result;
        memset(&result, 0, sizeof result);
        error = step("WSALookupServiceNext",
                     WSALookupServiceNextW(lookup, flags, &size, &result.set) != 0);
    }

    if (begun)
        step("WSALookupServiceEnd", WSALookupServiceEnd(lookup) != 0);
    WSACleanup();
    return provoked(WSA_E_NO_MORE, error);
}
