/*
 * WSAVERNOTSUPPORTED (10092): asks WSAStartup for Winsock version 0.2.
 *
 * The low byte of the version is the major number. A 0 there asks for less than the oldest version
 * that Ws2_32.dll serves, 1.0. Asking for too much is no error: WSADATA then tells what you got.
 */
#include "example.h"

int main(void)
{
    WSADATA data;

    /* Wrong: 0x0200 was meant as 2.0, but its low byte is 0. */
    int error = step_error("WSAStartup with 0x0200", WSAStartup(0x0200, &data));

    /* Right: MAKEWORD puts the bytes in place. WSAStartup returns its error, so WSAGetLastError has
       no part in this. */
    int right = step_error("WSAStartup with MAKEWORD(2, 2)", WSAStartup(MAKEWORD(2, 2), &data));
    if (right == 0)
        WSACleanup();
    return provoked(WSAVERNOTSUPPORTED, error);
}
