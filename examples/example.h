/*
 * What every example shares: Winsock's headers, a line for each step, and the ending.
 *
 *   x86_64-w64-mingw32-gcc -std=c11 -Wall -Wextra -Werror wsaeconnrefused.c -lws2_32 -lmswsock
 *   cl /std:c11 /W4 wsaeconnrefused.c ws2_32.lib mswsock.lib
 */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#ifndef _WIN32_WINNT
#define _WIN32_WINNT 0x0A00
#endif
#define _WINSOCK_DEPRECATED_NO_WARNINGS
#define WIN32_LEAN_AND_MEAN
#include <winsock2.h>
#include <ws2tcpip.h>
#include <mswsock.h>
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Prints a step and what became of it, for functions that return the error itself, such as
   getaddrinfo. Returns the error. */
static inline int step_error(const char *what, int error)
{
    if (error != 0)
        printf("%s: error %d\n", what, error);
    else
        printf("%s: ok\n", what);
    return error;
}

/* The same for functions that leave the error to WSAGetLastError. Returns the error of a call that
   failed, or 0. Call it in the same expression as the function that it reports on, because the next
   call may replace the error. */
static inline int step(const char *what, int failed)
{
    return step_error(what, failed ? WSAGetLastError() : 0);
}

/* The same for a wait: one that ran out leaves no error behind. */
static inline int step_wait(const char *what, DWORD result)
{
    if (result == WSA_WAIT_TIMEOUT)
        return step_error(what, WAIT_TIMEOUT);
    return step(what, result == WSA_WAIT_FAILED);
}

/* Last line and exit status of each example: the error that it got beside the documented one. */
static inline int provoked(int documented, int error)
{
    printf("got %d, documented %d\n", error, documented);
    fflush(stdout);
    return error == documented ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* Starts Winsock 2.2; an example that cannot even do that ends here. */
static inline void start_winsock(void)
{
    WSADATA data;
    int error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error != 0) {
        printf("WSAStartup: error %d\n", error);
        exit(EXIT_FAILURE);
    }
}

/* A socket; an example that cannot even have that ends here. */
static inline SOCKET make_socket(int family, int type, int protocol)
{
    SOCKET s = socket(family, type, protocol);
    if (s == INVALID_SOCKET) {
        printf("socket: error %d\n", WSAGetLastError());
        exit(EXIT_FAILURE);
    }
    return s;
}

/* 127.0.0.1 with a port; 0 lets the system choose one. */
static inline struct sockaddr_in loopback(unsigned short port)
{
    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/* Binds a socket to a free port of 127.0.0.1 and returns the whole address. */
static inline struct sockaddr_in bind_loopback(SOCKET s)
{
    struct sockaddr_in address = loopback(0);
    int length = sizeof address;
    step("bind to 127.0.0.1", bind(s, (struct sockaddr *)&address, length) != 0);
    getsockname(s, (struct sockaddr *)&address, &length);
    return address;
}

/* A TCP connection within this program: `near_end` is the connecting one, `far_end` the accepted
   one. */
struct connection {
    SOCKET near_end;
    SOCKET far_end;
};

static inline struct connection connect_loopback(void)
{
    struct connection c;
    SOCKET listener = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    struct sockaddr_in address = bind_loopback(listener);
    step("listen", listen(listener, 1) != 0);
    c.near_end = make_socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (step("connect", connect(c.near_end, (struct sockaddr *)&address, sizeof address) != 0) != 0)
        exit(EXIT_FAILURE); /* accept would wait for ever */
    c.far_end = accept(listener, NULL, NULL);
    step("accept", c.far_end == INVALID_SOCKET);
    closesocket(listener);
    return c;
}

#endif
