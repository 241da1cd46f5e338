-- Drives the language server from Neovim (0.7 or newer), headless, and prints what a user would see, as one line of JSON.
-- In the environment: MRA_SERVER (the command as JSON), MRA_FOLDER (the workspace), MRA_NAME (the new name).
local command = vim.fn.json_decode(vim.env.MRA_SERVER)
local folder = vim.env.MRA_FOLDER
local patience = 120000

local function finish(result)
  io.stdout:write(vim.fn.json_encode(result) .. "\n")
  io.stdout:flush()
  vim.cmd("qall!")
end

local function run()
  vim.cmd("edit " .. vim.fn.fnameescape(folder .. "/people.mra.yaml"))
  local buffer = vim.api.nvim_get_current_buf()
  local id = vim.lsp.start_client({ name = "mra", cmd = command, root_dir = folder })
  assert(id, "the server did not start")
  vim.lsp.buf_attach_client(buffer, id)
  assert(vim.wait(patience, function() return vim.lsp.buf_is_attached(buffer, id) and vim.lsp.get_client_by_id(id) ~= nil end))

  local function place(pattern, behind)
    local line = vim.fn.search(pattern, "w")
    assert(line > 0, "no " .. pattern)
    local text = vim.api.nvim_buf_get_lines(buffer, line - 1, line, true)[1]
    local from = text:find(behind, 1, true)
    assert(from, "no " .. behind)
    vim.api.nvim_win_set_cursor(0, { line, from + #behind - 1 })
    return vim.lsp.util.make_position_params(0, "utf-16")
  end

  local function ask(method, params)
    local answers = vim.lsp.buf_request_sync(buffer, method, params, patience)
    local answer = answers and answers[id]
    assert(answer, method .. " was not answered")
    assert(not answer.err, method .. ": " .. vim.inspect(answer.err))
    return answer.result
  end

  local result = { version = tostring(vim.version().major) .. "." .. tostring(vim.version().minor) }

  -- Diagnostics: none that is an error, then one that an edit brings.
  local function errors()
    return vim.diagnostic.get(buffer, { severity = vim.diagnostic.severity.ERROR })
  end
  place("devicePool: DP-MRA", "devicePool: ")
  local line = vim.api.nvim_win_get_cursor(0)[1]
  local before = vim.api.nvim_buf_get_lines(buffer, line - 1, line, true)[1]
  vim.api.nvim_buf_set_lines(buffer, line - 1, line, true, { (before:gsub("DP%-MRA", "DP-NONE")) })
  assert(vim.wait(patience, function() return #errors() > 0 end), "no diagnostics came")
  result.diagnostic = { code = errors()[1].code, line = errors()[1].lnum + 1 - line }
  vim.api.nvim_buf_set_lines(buffer, line - 1, line, true, { before })
  assert(vim.wait(patience, function() return #errors() == 0 end), "the diagnostics stayed")

  local at = place("devicePool: DP-MRA", "devicePool: ")
  local completion = ask("textDocument/completion", at)
  local items = completion.items or completion
  result.completion = vim.tbl_map(function(it) return it.label end, items)

  local inside = place("devicePool: DP-MRA", "devicePool: D")
  result.hover = vim.lsp.util.convert_input_to_markdown_lines(ask("textDocument/hover", inside).contents)

  -- Rename as the user does it; it changes a file that is not open, too.
  vim.lsp.buf.rename(vim.env.MRA_NAME)
  local function has(path, text)
    local other = vim.fn.bufnr(folder .. "/" .. path)
    if other < 0 then return false end
    vim.fn.bufload(other)
    return table.concat(vim.api.nvim_buf_get_lines(other, 0, -1, true), "\n"):find(text, 1, true) ~= nil
  end
  assert(
    vim.wait(patience, function()
      return has("people.mra.yaml", "devicePool: " .. vim.env.MRA_NAME)
        and has("infrastructure.mra.yaml", "renamedFrom: DP-MRA")
    end),
    "the rename did not reach both files"
  )
  result.renamed = not has("people.mra.yaml", "devicePool: DP-MRA")
  vim.lsp.stop_client(id)
  vim.wait(patience, function() return vim.lsp.get_client_by_id(id) == nil or vim.lsp.client_is_stopped(id) end)
  return result
end

local ok, result = xpcall(run, debug.traceback)
finish(ok and result or { error = result })
