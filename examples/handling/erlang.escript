#!/usr/bin/env escript
%% Handles a failed connection by its atom, the same on Windows, Linux and macOS.
%% Erlang gives no number: on Windows econnrefused stands for 10061, WSAECONNREFUSED.

main(_) ->
    %% gen_tcp cannot bind without listening. So the port is given back: nobody listens there now.
    {ok, Listener} = gen_tcp:listen(0, [{ip, {127, 0, 0, 1}}]),
    {ok, Port} = inet:port(Listener),
    ok = gen_tcp:close(Listener),

    %% Windows tries a refusing port again for about two seconds, so the limit is longer.
    case gen_tcp:connect({127, 0, 0, 1}, Port, [], 5000) of
        {error, econnrefused} ->
            %% An answer: the computer is there, the server is not. A retry at once gets the same.
            io:format("port ~b: the server is not running~n", [Port]),
            io:format("handled: connection refused~n");
        {error, Reason} ->
            fail("~ts: ~tp", [advice(Reason), Reason]);
        {ok, _Socket} ->
            fail("connected: another program took port ~b meanwhile", [Port])
    end.

%% timeout is the limit above, etimedout is the system's own.
advice(Reason) when Reason =:= timeout; Reason =:= etimedout;
                    Reason =:= enetunreach; Reason =:= ehostunreach ->
    "no way to the server, try again later with growing pauses";
advice(econnreset) ->
    %% The request may have been carried out before the reset.
    "connection lost, repeat only what is safe to do twice";
advice(_) ->
    "connect failed".

fail(Format, Arguments) ->
    io:format(standard_error, Format ++ "~n", Arguments),
    halt(1).
