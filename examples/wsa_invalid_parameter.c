/*
 * WSA_INVALID_PARAMETER (87): waits for 65 events at once, one more than Windows allows.
 *
 * WSAWaitForMultipleEvents takes from 1 to WSA_MAXIMUM_WAIT_EVENTS (64) events. It reports another
 * count with the Win32 number for a bad argument and does not look at the events.
 */
#include "example.h"

#define TOO_MANY (WSA_MAXIMUM_WAIT_EVENTS + 1)

int main(void)
{
    start_winsock();

    WSAEVENT events[TOO_MANY];
    for (int i = 0; i < TOO_MANY; i++)
        events[i] = WSACreateEvent();
    step("signal the first event", !WSASetEvent(events[0]));

    int error = step("wait for 65 events", WSAWaitForMultipleEvents(TOO_MANY, events, FALSE, 0,
                                                                   FALSE) == WSA_WAIT_FAILED);
    /* A program with one event per socket meets this limit at its 65th socket. Beyond it: several
       threads that wait for up to 64 each, or a completion port. */
    step("wait for 64 events",
         WSAWaitForMultipleEvents(WSA_MAXIMUM_WAIT_EVENTS, events, FALSE, 0, FALSE) !=
             WSA_WAIT_EVENT_0);

    for (int i = 0; i < TOO_MANY; i++)
        WSACloseEvent(events[i]);
    WSACleanup();
    return provoked(WSA_INVALID_PARAMETER, error);
}
