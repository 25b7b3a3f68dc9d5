# `fleetctl doctor` and `fleetctl check`.

## Doctor: verdicts

doctor-word-good = 正常
doctor-word-note = 注意
doctor-word-wrong = 错误
doctor-not-well = { $count } 项有问题
doctor-task-unknown = { $name } 不在其中：{ $known }

## Doctor: names of checks, in the second column

doctor-clock = 时钟
doctor-credentials = 凭证
doctor-endpoint = 数据端点
doctor-indexing = 机群索引
doctor-leftovers = 研讨会资源
doctor-local = 本地 AWS
doctor-package-configuration = 软件包配置
doctor-permissions = 权限
doctor-rates = 请求速率

## Doctor: what was found

doctor-clock-fast = 本机时钟比 AWS 快 { $seconds } 秒
doctor-clock-good = 与 AWS 一致
doctor-clock-hint = 请用时间服务器校准：签名时间相差超过五分钟的请求会被 AWS 拒绝
doctor-clock-slow = 本机时钟比 AWS 慢 { $seconds } 秒
doctor-clock-unknown = 应答中没有时间
doctor-indexing-active = 已开启，索引为 ACTIVE
doctor-indexing-building = 已开启，正在构建索引
doctor-indexing-building-hint = 查询和动态组需要等待索引；事物多时可能需要数小时
doctor-indexing-off = 已关闭：无法搜索设备
doctor-leftovers-hint = 具体资源和原因见 `{ $command }`
doctor-leftovers-none = 没有遗留资源
doctor-leftovers-unread = 以下内容无法查看：{ $kinds }
doctor-local-kept = 状态数据 { $size }；未提供服务
doctor-local-served = 状态数据 { $size }，服务地址 { $address }
doctor-package-configuration-off = 已关闭：任务不会将版本写入 $package 影子
doctor-package-configuration-on = 已开启：任务会将版本写入 $package 影子
doctor-permission-all = 所需操作均已允许
doctor-permission-hint = `{ $command }` 可输出允许这些操作的策略
doctor-permission-missing = 不允许：{ $actions }
doctor-permission-unknown = 已尝试的操作均允许；另有 { $count } 个会作更改的操作未能确定
doctor-permissions-root = 账户的根用户可以做任何事
doctor-permissions-simulated = 依据 IAM 对调用方策略的模拟，针对所有资源
doctor-permissions-tried = 依据不作更改的调用
doctor-permissions-unasked = 无法询问 IAM：{ $why }
doctor-turn-on = `{ $command }` 可将其开启

## Check: names of checks, in the second column

doctor-check-title = fleetctl { $version }
doctor-dependencies = 程序库
doctor-documents = 文档
doctor-messages = 消息
doctor-queries = 查询示例
doctor-templates = 命令模板

## Check: what was found

doctor-dependencies-good = { $count } 个程序库，各有版本和校验和
doctor-dependencies-none = 无法读取程序库列表
doctor-documents-good = { $count } 个文档和策略符合 AWS 的要求
doctor-messages-good = { $languages } 种语言的 { $messages } 条消息，变量一致
doctor-queries-good = { $count } 个示例均可解析
doctor-templates-good = { $count } 个模板的参数与占位符一致
