-- Sends the JSON bodies of a file (one a line) in turn, and prints one line of JSON at the end.
local requests, count, last = {}, 0, 0

function init(args)
  local headers = { ["content-type"] = "application/json", ["accept"] = "application/json" }
  for line in io.lines(args[1]) do
    count = count + 1
    requests[count] = wrk.format("POST", nil, headers, line)
  end
  last = math.random(count)
end

function request()
  last = last % count + 1
  return requests[last]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n@@{"requests":%d,"microseconds":%d,"bytes":%d,"p50":%d,"p99":%d,"failed":%d}\n',
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99),
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
