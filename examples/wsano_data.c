/*
 * WSANO_DATA (11004): asks for the UDP port of a service that is listed for TCP only.
 *
 * The services file of the computer knows the name smtp, but has no entry of that name for UDP. A
 * name that it does not know at all ends alike. DNS gives the code where the name exists, and data
 * of the wanted kind does not.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    /* Wrong: the kind does not go with the name. The code does not tell which of the two it means. */
    int error = step("getservbyname for smtp over udp", getservbyname("smtp", "udp") == NULL);

    /* Right: ask for the kind that exists, or for any kind (NULL here, AF_UNSPEC for a host). */
    step("getservbyname for smtp over any protocol", getservbyname("smtp", NULL) == NULL);

    WSACleanup();
    return provoked(WSANO_DATA, error);
}
