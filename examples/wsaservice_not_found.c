/*
 * WSASERVICE_NOT_FOUND (10108): searches a namespace that this computer has no provider for.
 *
 * NS_NDS is the directory of NetWare, and current Windows has no provider for it. A Bluetooth
 * search that finds no device ends with the same code.
 * Wine 8.0 gives 8 (WSA_NOT_ENOUGH_MEMORY) instead.
 */
#include "example.h"
#include <svcguid.h>

int main(void)
{
    start_winsock();

    GUID host_names = SVCID_HOSTNAME;
    WCHAR name[] = L"server";
    WSAQUERYSETW query = {0};
    query.dwSize = sizeof query;
    query.dwNameSpace = NS_NDS;
    query.lpServiceClassId = &host_names;
    query.lpszServiceInstanceName = name;

    HANDLE lookup = NULL;
    int error = step("WSALookupServiceBegin in NS_NDS",
                     WSALookupServiceBeginW(&query, LUP_RETURN_NAME, &lookup) != 0);

    /* Take it for an empty result. WSAEnumNameSpaceProviders lists the namespaces that exist. */
    if (error == 0)
        WSALookupServiceEnd(lookup);
    WSACleanup();
    return provoked(WSASERVICE_NOT_FOUND, error);
}
