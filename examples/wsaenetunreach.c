/*
 * WSAENETUNREACH (10051): sends multicast through the loopback interface, which has no way for it.
 *
 * Users report it from Windows for an IPv4 group that nobody on the computer has joined there
 * (python/cpython#102590, tsduck/tsduck#779). Wine lets IPv4 pass and refuses IPv6, so the program
 * tries IPv6 next. Windows 11 gave the code for an ff11 group too, there without a chosen interface
 * (dotnet/runtime#90491). No datagram leaves the computer.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    /* Only lends its port number as a destination. It joins no group. */
    SOCKET receiver = make_socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    struct sockaddr_in group = bind_loopback(receiver);
    inet_pton(AF_INET, "239.255.99.1", &group.sin_addr);

    SOCKET sender = make_socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    struct sockaddr_in interface_address = loopback(0);
    step("IP_MULTICAST_IF 127.0.0.1",
         setsockopt(sender, IPPROTO_IP, IP_MULTICAST_IF, (const char *)&interface_address.sin_addr,
                    sizeof interface_address.sin_addr) != 0);
    int error = step("IPv4 multicast through loopback",
                     sendto(sender, "x", 1, 0, (struct sockaddr *)&group, sizeof group)
                         == SOCKET_ERROR);
    closesocket(sender);

    if (error == 0) {
        /* ff11: a group that by definition reaches no further than one interface. */
        struct sockaddr_in6 group6 = {0};
        group6.sin6_family = AF_INET6;
        group6.sin6_port = group.sin_port;
        inet_pton(AF_INET6, "ff11::9901", &group6.sin6_addr);

        const DWORD loopback_index = 1; /* the number of the loopback interface on Windows */
        sender = socket(AF_INET6, SOCK_DGRAM, IPPROTO_UDP);
        step("IPV6_MULTICAST_IF 1",
             setsockopt(sender, IPPROTO_IPV6, IPV6_MULTICAST_IF, (const char *)&loopback_index,
                        sizeof loopback_index) != 0);
        error = step("IPv6 multicast through loopback",
                     sendto(sender, "x", 1, 0, (struct sockaddr *)&group6, sizeof group6)
                         == SOCKET_ERROR);
        closesocket(sender);
    }

    closesocket(receiver);
    WSACleanup();
    return provoked(WSAENETUNREACH, error);
}
