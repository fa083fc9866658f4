-- Posts the bodies of a file one after the other: wrk … -s bodies.lua URL -- FILE
local requests, at = {}, 0

function init(args)
  local file = assert(io.open(args[1], "rb"))
  local text = file:read("*a") .. "\n--next--\n"
  file:close()
  for body in text:gmatch("(.-)\n%-%-next%-%-\n") do
    requests[#requests + 1] = wrk.format("POST", nil, { ["Content-Type"] = "text/plain" }, body)
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function response(status)
  if status >= 500 then io.stderr:write("status " .. status .. "\n") end
end
