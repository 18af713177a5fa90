/*
 * WSA_INVALID_HANDLE (6): signals an event that the program has closed already.
 *
 * The variable was set to WSA_INVALID_EVENT when the event was closed, so a later use fails for
 * certain. With the old number in it, the call might reach another object that got that number.
 */
#include "example.h"

int main(void)
{
    start_winsock();

    WSAEVENT finished = WSACreateEvent();
    step("WSACreateEvent", finished == WSA_INVALID_EVENT);
    step("WSASetEvent", !WSASetEvent(finished));
    step("WSACloseEvent", !WSACloseEvent(finished));
    finished = WSA_INVALID_EVENT;

    /* A part of the program that has not heard of it goes on using the event. */
    int error = step("WSASetEvent after closing", !WSASetEvent(finished));

    WSACleanup();
    return provoked(WSA_INVALID_HANDLE, error);
}
