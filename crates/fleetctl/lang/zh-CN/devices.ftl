# Devices: certificates and keys for things, virtual devices, and the MQTT client.

## Enrolling and revoking

devices-became-completed = 已补全
devices-became-enrolled = 已注册
devices-became-kept = 已保留
devices-certificate-left = { $thing }：证书 { $certificate } 既无法写入 { $folder }，也无法删除。它未附加到任何对象，不允许任何操作；请停用并删除
devices-certificate-stray = { $thing }：创建证书的调用被中断，AWS 可能已创建一个 ID 未知的证书。它未附加到任何对象，不允许任何操作；{ $command } 会将其列为未附加到事物的证书
devices-column-certificate = 证书
devices-column-device = 设备
devices-column-status = 状态
devices-enroll-confirm = 在 { $place }注册 { $count } 台设备？
devices-enrolled-all = 已注册 { $count } 台设备
devices-enrolled-some = { $all } 台设备中已注册 { $count } 台
devices-fact-folders = 文件夹
devices-fact-policy = 策略
devices-hint-enroll = `fleetctl devices enroll THING` 可注册事物，--all-of GROUP 可注册组中的事物
devices-hint-list = `fleetctl devices list` 可列出已注册的设备
devices-list-title = { $count } 台设备
devices-more = ……另有 { $count } 台
devices-next = 下一步：{ $command }
devices-none-enrolled = 此处没有在 { $place }注册的设备
devices-pick-title = { $place }的已注册设备
devices-policy-differs = IoT 策略 { $policy } 与 fleetctl 创建的不同；已按原样使用
devices-policy-made = { $policy }（已创建）
devices-revoke-confirm = 撤销 { $thing } 在 { $place }的注册？
devices-revoke-confirm-many = 撤销 { $count } 台设备在 { $place }的注册？
devices-revoked = 已撤销 { $thing } 的注册：证书 { $certificate } 及其密钥已删除
devices-revoked-key = 已撤销 { $thing } 的注册：原本没有证书；其密钥已删除
devices-state-gone = 已不存在
devices-state-not-finished = 未完成
devices-state-unknown = 未知

## Folders and ports

devices-hint-dir = 请指定 --dir DIR
devices-hint-elsewhere = 如果文件夹在其他位置，请指定 --dir DIR
devices-hint-serve = 请在另一个终端中运行 { $command }：MQTT 客户端需要持续运行的服务
devices-hint-serve-anew = 请停止它，并运行此版本的 `fleetctl local serve`
devices-no-home = 没有可保存设备文件夹的主目录
devices-no-port = 正在运行的本地 AWS 没有 { $scheme } 端口
devices-not-served = { $folder } 中的本地 AWS 未提供服务

## Running virtual devices: what is asked, and what is wrong

devices-run-ask-group = 某个组的事物
devices-run-ask-names = 名称前缀
devices-run-ask-number = 请输入 1 到 3 之间的编号
devices-run-ask-prefix = 名称以某前缀开头的事物
devices-run-ask-things = 自行选择名称的事物
devices-run-ask-title = 在 { $place }运行哪些设备？
devices-run-ask-which = 选择
devices-run-no-delay = 必须是一个时长，或以 .. 连接的两个时长，较短的在前：1s..30s
devices-run-no-group = 没有事物组 { $group }
devices-run-no-thing = { $place }没有这样的事物
devices-run-no-thing-hint = `fleetctl provision` 可创建事物；--things-prefix 指定名称的前缀
devices-run-not-enrolled = { $folder } 不存在：设备是否已注册？
devices-run-plain = --transport mqtt 仅用于本地 AWS：没有证书，AWS 不允许任何设备连接
devices-run-plain-hint = 请指定 --local，或 --transport mtls
devices-run-region = 没有证书的设备位于 { $plain }，而不是 { $region }
devices-run-region-hint = 请指定 --transport mtls
devices-run-whose = 请说明运行哪些设备；没有可供询问的终端，未执行任何操作
devices-run-whose-hint = 请指定其中之一：{ $options }

## Running virtual devices: what a device does. It stands in a line for each step.

devices-did-command = { $thing }：命令 { $id }：{ $status }
devices-did-connect = { $thing }：已连接
devices-did-connect-again = { $thing }：已重新连接
devices-did-desired = { $thing }：影子：报告期望值
devices-did-disconnect = { $thing }：已断开
devices-did-download = { $thing }：已下载 { $size }
devices-did-drop = { $thing }：断线
devices-did-give-up = { $thing }：已放弃：重新连接也无济于事
devices-did-job = { $thing }：任务 { $id }：{ $status }
devices-did-last = { $what }；此后的同类消息只计数，见摘要
devices-did-lose = { $thing }：连接丢失：{ $message }
devices-did-not-connect = { $thing }：无法连接：{ $message }
devices-did-report = { $thing }：影子：电量 { $battery }%
devices-did-something = { $thing }：有操作

## Running virtual devices: how it goes. The two lines have to fit into 76 columns with large numbers.

devices-run-begins = { $count } 台设备，直到按 Ctrl-C，每秒最多连接 { $rate } 台：{ $place }
devices-run-begins-for = { $count } 台设备，运行 { $time }，每秒最多连接 { $rate } 台：{ $place }
devices-run-goes = { $who }；{ $what }
devices-run-what = { $commands } 个命令，{ $jobs } 个任务，{ $updates } 次影子更新
devices-run-who = { $connected }/{ $devices } 已连接
devices-run-who-drops = { $connected }/{ $devices } 已连接，{ $drops } 次断线
devices-run-who-drops-troubles = { $connected }/{ $devices } 已连接，{ $drops } 次断线，{ $troubles } 次故障
devices-run-who-troubles = { $connected }/{ $devices } 已连接，{ $troubles } 次故障

## Running virtual devices: the summary. SUCCEEDED and FAILED are AWS's words.

devices-run-commands = 命令：{ $succeeded } SUCCEEDED，{ $failed } FAILED
devices-run-connections = 连接：同时最多 { $most }，重新连接 { $again }，主动断线 { $dropped }，丢失 { $lost }，失败 { $failed }
devices-run-ended = 已连接：{ $devices } 台设备中的 { $connected } 台
devices-run-gave-up = { $count } 台设备已放弃：原因见上方的警告
devices-run-jobs = 任务：{ $succeeded } SUCCEEDED，{ $failed } FAILED，已下载 { $size }
devices-run-memory = 内存：最多 { $peak }，每台设备 { $each }
devices-run-messages = 消息：已发送 { $sent }，已接收 { $received }，被拒绝 { $rejected }；用时 { $time }
devices-run-shadows = 影子：{ $reports } 次电量和固件报告，{ $desired } 次期望值报告
devices-run-stopped = 已停止：已连接：{ $devices } 台设备中的 { $connected } 台

## The MQTT client

devices-hint-device = 请指定 --device THING
devices-hint-device-after = 请先运行 { $command }，再指定 --device THING
devices-hint-enroll-anew = { $command } 可重新提供证书；如果证书仍存在，请先运行 { $revoke }
devices-message-retained = { $topic }（保留消息）
devices-mqtt-active = { $thing } 的证书为 ACTIVE；其策略只允许以客户端 ID { $thing } 连接
devices-mqtt-ask-device = 以哪台已注册设备的身份，- 表示无
devices-mqtt-aws = 在 AWS 上，MQTT 客户端需要证书
devices-mqtt-gone = 消息代理不允许 { $thing } 连接：其证书已被撤销或删除
devices-mqtt-no-port = 正在运行的本地 AWS 没有这样的 MQTT 客户端端口
devices-mqtt-not-enrolled = { $thing } 未注册：{ $folder } 不存在
devices-mqtt-refused = 消息代理不允许 { $thing } 连接：其证书为 { $status }
devices-mqtt-region = 没有证书的客户端位于 { $plain }，而不是 { $region }
devices-pub-ask-message = 消息：
devices-pub-ask-topic = 主题：
devices-pub-client-id = --client-id 用于 MQTT 客户端
devices-pub-client-id-hint = 请同时指定 --device THING；否则消息通过 HTTPS 发送
devices-pub-done = 已将 { $bytes } 字节发布到 { $topic }
devices-pub-hint = 请指定主题，以及 --message TEXT 或 --file FILE
devices-pub-too-long = 消息为 { $bytes }；AWS 最多接受 128 KB
devices-pub-unheard = 此本地 AWS 未提供服务，因此没有 MQTT 客户端连接到它
devices-sub-again = 已以 { $who } 的身份重新订阅 { $filters }
devices-sub-ask = 主题筛选条件
devices-sub-done = 已以 { $who } 的身份订阅 { $filters }
devices-sub-fewer = 在限定时间内收到 { $wanted } 条消息中的 { $heard } 条
devices-sub-hint = 请指定主题筛选条件，例如 '#'
devices-sub-lost = 连接丢失：{ $why }；{ $time } 后重试
