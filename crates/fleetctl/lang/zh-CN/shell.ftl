# Output for programs, settings, completions.

## Config

shell-config-built-in = 内置
shell-config-example-head =
    fleetctl 的设置：各选项在未输入时的值。优先顺序为：命令行选项、环境变量、
    所选的设置方案、这些默认设置。
    fleetctl config show 可显示实际生效的值及其来源。
shell-config-example-profiles = 设置方案，用 { $option } 选择。优先于默认设置。
shell-config-exists = { $file } 已存在；保持不变
shell-config-missing = 不存在
shell-config-name = 设置
shell-config-no-home = 没有可保存设置的主目录
shell-config-no-home-hint = 请指定 { $option }
shell-config-project = 当前文件夹的设置
shell-config-secret = 已设置，不显示
shell-config-source = 来源
shell-config-told = 按指定，仅此文件
shell-config-user = 用户的设置
shell-config-value = 值
shell-config-variable = 变量
shell-config-written = 已写入：{ $file }

## Manual

shell-man-written = { $pages } 页手册位于 { $folder }

## Query

shell-query-arguments = 第 { $character } 个字符：{ $function }() 需要 { $takes } 个参数
shell-query-function = 第 { $character } 个字符：没有函数 { $function }()
shell-query-nothing = 查询没有结果
shell-query-step = 第 { $character } 个字符：切片的步长不能为 0
shell-query-syntax = 第 { $character } 个字符：{ $why }
shell-query-type = 第 { $character } 个字符：{ $function }() 的第 { $argument } 个参数必须为 { $expected }，此处为 { $found }
shell-query-wrong = --query 的表达式无效：{ $why }

## Settings

shell-settings-known = 现有：{ $names }
shell-settings-near = 是否指 { $near }？
shell-settings-no-fleet = 设置中没有方案 { $fleet }
shell-settings-no-fleets = 设置中没有任何方案；方案以 { $section } 开头
shell-settings-project = 当前文件夹中的文件不能设置 { $name }：否则会将命令引向其他地方
shell-settings-project-local = 当前文件夹中的文件不能关闭 local：否则会将命令引向 AWS
shell-settings-section = { $section } 必须写成方括号中的节
shell-settings-text = { $name } 必须为单个字符串，例如 { $example }
shell-settings-texts = { $name } 必须为字符串数组，例如 { $example }
shell-settings-toml = 不是 TOML：{ $why }
shell-settings-trust = 如果信任该文件，请指定 { $command }
shell-settings-truth = { $name } 必须为 true 或 false
shell-settings-unknown = 没有设置 { $name }
shell-settings-value = { $name }：{ $why }
shell-settings-wrong = { $file }，第 { $line } 行：{ $what }
