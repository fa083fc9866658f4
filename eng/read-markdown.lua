-- Reads documents of Markdown with pandoc's own readers and prints what they hold, one JSON object a document.
--
-- Usage: pandoc -f markdown -t plain -o /dev/null --lua-filter eng/read-markdown.lua -M dialect=commonmark_x /dev/null < DOCUMENTS
-- Each document comes as its length in bytes, a line feed, and its bytes. Needs pandoc 2.17 or later.

local function quoted(text)
  return '"' .. text:gsub('[%c"\\\127]', function(c) return string.format('\\u%04X', c:byte()) end) .. '"'
end

local open = { SingleQuote = '\u{2018}', DoubleQuote = '\u{201C}' }
local close = { SingleQuote = '\u{2019}', DoubleQuote = '\u{201D}' }

-- The text of inlines, and the tags of all that is more than text.
local function text_of(inlines, tags)
  local parts = {}
  for _, inline in ipairs(inlines) do
    if inline.t == 'Str' then
      parts[#parts + 1] = inline.text
    elseif inline.t == 'Space' or inline.t == 'SoftBreak' then
      parts[#parts + 1] = ' '
    elseif inline.t == 'LineBreak' then
      parts[#parts + 1] = '\n'
    elseif inline.t == 'Quoted' then
      parts[#parts + 1] = open[inline.quotetype] .. text_of(inline.content, tags) .. close[inline.quotetype]
    else
      tags[#tags + 1] = inline.t
      parts[#parts + 1] = inline.content and text_of(inline.content, tags) or inline.text or ''
    end
  end
  return table.concat(parts)
end

local function block_of(block, tags)
  tags[#tags + 1] = block.t
  local is_text = block.t == 'Para' or block.t == 'Plain' or block.t == 'Header'
  return is_text and text_of(block.content, tags) or pandoc.utils.stringify(block)
end

local function list(values, to_json)
  local parts = {}
  for i, value in ipairs(values) do
    parts[i] = to_json(value)
  end
  return '[' .. table.concat(parts, ',') .. ']'
end

local function meta(value, tags)
  local kind = pandoc.utils.type(value)
  if kind == 'Inlines' then
    return quoted(text_of(value, tags))
  elseif kind == 'Blocks' then
    local texts = {}
    for i, block in ipairs(value) do
      texts[i] = block_of(block, tags)
    end
    return quoted(table.concat(texts, '\n\n'))
  elseif kind == 'List' then
    return list(value, function(one) return meta(one, tags) end)
  elseif kind == 'table' or kind == 'Meta' then
    local keys = {}
    for key in pairs(value) do
      keys[#keys + 1] = key
    end
    table.sort(keys)
    return '{' .. list(keys, function(key) return quoted(key) .. ':' .. meta(value[key], tags) end):sub(2, -2) .. '}'
  end
  return quoted(tostring(value))
end

function Pandoc(own)
  local dialect = pandoc.utils.stringify(own.meta.dialect)
  while true do
    local length = io.read('n')
    if not length then
      return own
    end
    io.read(1)
    local is_read, document = pcall(pandoc.read, io.read(length) or '', dialect)
    local tags = is_read and {} or { 'Error' }
    local values = is_read and meta(document.meta, tags) or '{}'
    local blocks = list(is_read and document.blocks or {}, function(block) return quoted(block_of(block, tags)) end)
    print('{"meta":' .. values .. ',"blocks":' .. blocks .. ',"tags":' .. list(tags, quoted) .. '}')
  end
end
