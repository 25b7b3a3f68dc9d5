# Commands: what devices are told to do at once, and what they answer.

## Templates

commands-about-activate-horn = 让车辆鸣笛数秒
commands-about-set-climate = 设置车内温度
commands-about-start-engine = 启动车辆发动机并运行数分钟
commands-about-stop-engine = 关闭车辆发动机
commands-about-vehicle-lock = 锁上车辆的所有车门
commands-about-vehicle-unlock = 解锁车辆的所有车门
commands-choice-own = 自定义有效负载
commands-choice-template = { $about }：{ $use_case }
commands-use-activate-horn = 在大型停车场找车
commands-use-other = 远处的车辆
commands-use-set-climate = 上车即舒适
commands-use-start-engine = 出发前预热
commands-use-stop-engine = 被盗或紧急情况
commands-use-vehicle-lock = 驾驶员离开时忘记锁车
commands-use-vehicle-unlock = 丢失钥匙

## Names of facts, and headings of columns. Each stands alone before what it names.

commands-fact-about = 说明
commands-fact-canary = 金丝雀
commands-fact-command = 命令
commands-fact-completed = 完成时间
commands-fact-created = 创建时间
commands-fact-devices = 设备
commands-fact-for = 用途
commands-fact-kind = 类型
commands-fact-name = 名称
commands-fact-namespace = 命名空间
commands-fact-note = 备注
commands-fact-parameter = 参数
commands-fact-reason = 原因
commands-fact-result = 结果
commands-fact-run = 运行 ID
commands-fact-started = 开始时间
commands-fact-status = 状态
commands-fact-target = 目标
commands-fact-timeout = 超时
commands-fact-took = 用时
commands-fact-topic = 主题
commands-fact-updated = 更新时间
commands-fact-where = 位置

## A command: kind, payload, parameters

commands-example-text = 文本
commands-kind-custom = 自定义
commands-kind-predefined = 预定义
commands-must-be-at-least = 必须至少为 { $value }
commands-must-be-at-most = 必须最多为 { $value }
commands-must-be-from = 必须为 { $min } 至 { $max }
commands-must-be-greater = 必须大于 { $value }
commands-must-be-less = 必须小于 { $value }
commands-must-be-none-of = 不能是以下任何一个值：{ $value }
commands-must-be-one-of = 必须是以下之一：{ $value }
commands-must-equal = 必须等于 { $value }
commands-must-not-be-from = 不能为 { $min } 至 { $max }
commands-must-not-equal = 不能等于 { $value }
commands-parameter-always = 始终为 { $value }
commands-parameter-default = 未指定时为 { $value }
commands-parameter-example = 例如 { $option }
commands-parameters = 参数（* 为必填）
commands-payload = 有效负载 ({ $content_type })
commands-payload-bytes = 非文本的字节
commands-payload-template = 有效负载（模板，以 { $format } 发送）
commands-value-binary = base64 编码的字节
commands-value-boolean = true 或 false
commands-value-double = 数字
commands-value-integer = 32 位整数
commands-value-long = 64 位整数
commands-value-string = 文本
commands-value-unsigned-long = 64 位非负整数

## Making a command

commands-create-ask-description = 说明：
commands-create-ask-name = 名称：
commands-create-ask-payload = 有效负载，一行 JSON：
commands-create-bad-name = { $given } 不是命令名称：必须以字母或数字开头
commands-create-leave = 按 Enter 采用方括号中的值；Ctrl-C 退出
commands-create-long-description = 说明最多 { $most } 个字符，而此处有 { $count } 个
commands-create-needs-description = 自定义命令需要 --description，1 至 256 个字符
commands-create-no-template = { $given } 不是模板；模板有 { $names }
commands-create-nothing = 没有可用于创建命令的内容，也没有可供询问的终端；未执行任何操作
commands-create-nothing-hint = 请指定其中之一：{ $options }
commands-create-number = 请输入 0 到 6 之间的编号
commands-create-parameter-form = 参数的格式为 NAME:TYPE 或 NAME:TYPE=DEFAULT
commands-create-parameter-name = { $given } 不是参数名称：应为 1 至 192 个字母、数字和 . $ _ - 中的任意字符
commands-create-parameter-type = { $given } 不是类型；类型有 { $names }
commands-create-parameter-value = { $given } 不是 { $kind }，应为：{ $wanted }
commands-create-title = 在 { $place }创建命令
commands-create-which = 选择
commands-kept = 已保留 { $name }
commands-made = 已创建 { $name }
commands-next = 下一步：{ $command }
commands-plan-kept = 已有作用相同的命令，予以保留
commands-plan-title = 命令

## Listing and picking

commands-hint-create = { $command } 可创建命令
commands-hint-history = `fleetctl commands history` 可列出执行
commands-hint-list = `fleetctl commands list` 可列出命令
commands-list-templates = 可用 `commands create --template` 创建的模板
commands-list-title = { $place }：{ $count } 个命令
commands-list-unread = { $count } 个命令的说明无法读取：{ $cause }
commands-none = { $place }没有命令
commands-none-open = { $place }没有设备正在执行命令
commands-pick-execution-prompt = 编号或执行 ID：
commands-pick-executions-title = { $place }的执行，最新的在前
commands-pick-prompt = 编号或命令名称：
commands-pick-title = { $place }的命令，最新的在前

## Deleting, deprecating, canceling

commands-cancel-what =
    取消 { $place }的执行 { $id } ({ $status })
    方式是向 { $topic } 发布应答：
    { $answer }
commands-delete-what = 删除 { $place }的命令 { $name }
commands-deleted = 已删除 { $name }
commands-deletion-pending = { $name } 为 PENDING_DELETION：AWS 会在十二小时内将其删除，其间无法运行
commands-deprecated = { $name } 为 DEPRECATED：现有的执行继续进行，不再开始新的执行
commands-hint-show = `fleetctl commands show` 可显示该命令
commands-hint-status = `fleetctl commands status` 可显示该执行
commands-restored = { $name } 为 ACTIVE

## Running a command

commands-run-ask-timeout = 每台设备的应答时限
commands-run-ask-value = { $name } 的值
commands-run-ask-wait = 等待应答？
commands-run-canary = 先在 { $count } 台设备上运行；其中失败不超过 { $tolerated } 台时，再在其余设备上运行
commands-run-canary-failed = 首批 { $devices } 台设备：{ $failed } 台情况不佳；不再在其余设备上运行
commands-run-canary-passed = 首批 { $devices } 台设备：{ $failed } 台情况不佳；继续在其余设备上运行
commands-run-confirm = 运行？
commands-run-devices = { $count } 台设备
commands-run-ended = { $command } 已在 { $devices } 台设备中的 { $started } 台上开始
commands-run-failures = 未能开始的执行
commands-run-hint-targets = 请指定 --thing THING 或 --group GROUP
commands-run-left = 同一命令加上 { $option } 可处理剩余的部分
commands-run-members = 组 { $group }：{ $count } 个成员
commands-run-more = ……另有 { $count } 台
commands-run-no-percentage = { $given } 不是百分比：必须大于 0 且不超过 100
commands-run-offline =
    超时的设备可能曾离线或未订阅：
    设备端的处理方法见 { $command }
commands-run-parameter-form = 参数的格式为 NAME=VALUE
commands-run-started = { $thing }：已开始 { $execution }
commands-run-stopped = 已停止：{ $command } 已在 { $devices } 台设备中的 { $started } 台上开始
commands-run-targets = 在哪些设备上运行？
commands-run-targets-group = 某个组的成员
commands-run-targets-number = 请输入 1 或 2
commands-run-targets-things = 自行选择名称的设备
commands-run-targets-which = 选择
commands-run-timeout = 设备的应答时限为 1s 至 12h，而不是 { $given }
commands-run-title = 运行命令
commands-run-took = 用时 { $time }，{ $calls } 次调用；运行 ID { $run }
commands-run-twice = 参数 { $given } 指定了两次

## The checkpoint before the first run of a guided session. READY and SKIP are typed, in every language.

commands-ready-back = 既不是 READY，也不是 SKIP；未运行任何命令
commands-ready-listen = 或者由您扮演设备，按 `commands guide` 的说明应答：
commands-ready-play = 由虚拟设备应答：
commands-ready-question = 有设备监听后输入 READY，输入 SKIP 则直接运行：
commands-ready-serve = 在单独的终端中提供本地 AWS 服务：
commands-ready-title = 运行第一个命令之前：是否有设备在监听？
commands-ready-why = 没有设备监听时，命令会丢失。请打开第二个终端，在那里启动设备，然后回到此终端。

## Executions

commands-bytes = { $count } 字节
commands-history-all = { $count } 个执行
commands-history-ask-since = 起始时间，例如 2026-03-07、2026-03-07T12:00、2h 或 30d
commands-history-ask-status = 状态，* 表示任意
commands-history-ask-thing = 事物，* 表示全部
commands-history-ask-until = 截止时间，* 表示现在
commands-history-many = { $shown } 个执行，另有 2,000 多个
commands-history-next = 按 Enter 显示下一页，q 退出：
commands-history-no-time = { $given } 不是时间：请写 2026-03-07、2026-03-07T12:00、2h 或 30d
commands-history-none = { $place }没有执行
commands-history-some = { $count } 个执行中的 { $shown } 个；--all 可全部列出
commands-status-canceled = { $status }（由操作员取消）
commands-status-late = 设备仍可应答；AWS 会接受
commands-took-hours = { $number } h
commands-took-minutes = { $number } min
commands-took-seconds = { $number } s

## The guide to the device's side

commands-ask-command = 哪个命令
commands-ask-thing = 哪个事物
commands-guide-again-title = 再回到终端 2
commands-guide-answers = SUCCEEDED、FAILED、REJECTED 和 TIMED_OUT 会结束执行；在此之前可以多次报告 IN_PROGRESS。应答可以附带结果：{ $result }，其中 s 为文本，b 为 true 或 false，bin 为 base64 编码的字节。超过时限后执行为 TIMED_OUT，但迟到的应答仍会被接受。
commands-guide-answers-title = 设备可以怎样应答
commands-guide-begun = 如果需要较长时间，应答设备已开始
commands-guide-console = 在 AWS 控制台中：依次选择 AWS IoT、测试、MQTT 测试客户端。订阅上述主题，运行命令，并用执行的 ID 将应答发布到响应主题。
commands-guide-create = 如果命令尚不存在，则创建命令
commands-guide-device-title = 终端 2：设备
commands-guide-done = 应答已完成
commands-guide-enroll = 为设备生成密钥和证书，连同允许其使用自身主题的策略，一并附加到事物
commands-guide-failed = 或应答出现错误；statusReason 是一个对象，其代码由大写字母、数字、_ 和 - 组成
commands-guide-message = 消息已收到。执行的 ID 位于其主题中
commands-guide-operator-title = 终端 1：操作员
commands-guide-others = { $command } 可扮演数千台自动应答的设备。任何 MQTT 客户端都可以使用 `devices enroll` 写入的文件。
commands-guide-others-title = 扮演设备的其他方法
commands-guide-result-title = 终端 1：结果如何
commands-guide-run = 在设备上运行命令；会显示执行的 ID
commands-guide-serve = 提供本地 AWS 服务，以打开其 MQTT 端口；让它在单独的终端中保持运行
commands-guide-status = 查看执行
commands-guide-subscribe = 以设备的证书订阅其命令
commands-guide-terminal = 打开第二个终端，使用与第一个终端相同的 AWS 凭证和区域
commands-guide-wait = 等待显示已订阅，并保持运行
commands-guide-why = 命令是发给当下正在监听的设备的消息。没有设备监听时，消息会丢失，执行会超时，除非设备具有持久会话。因此，先在第二个终端中让设备订阅，然后再运行命令。
commands-guide-why-title = 为什么顺序很重要

## Topics

commands-topics-accepted = accepted：AWS 已接受应答
commands-topics-execution = `commands run` 显示的 ID；订阅时用 + 表示任意 ID，设备从消息的主题中读取该 ID
commands-topics-format = 有效负载的格式；两种格式都不是时省略
commands-topics-rejected = rejected：AWS 未接受应答
commands-topics-request = request：要求设备做什么
commands-topics-response = response：设备的应答，发布到以下之一
commands-topics-subscribe = 设备订阅其所有命令
commands-topics-thing = 注册表中的事物名称；以 clients 代替 things 时，为不是事物的设备的 MQTT 客户端 ID

## Learning moments. Lines that begin with two spaces stay as they are, for tables: at most 76 columns.

commands-learn-choice =
    先问三个问题。必须现在发生吗？那就用命令：锁上未关好的车门、用鸣笛找车、读取用于诊断的值。设备下次上线时发生即可吗？那就用影子中的期望状态：目标温度、报告间隔、某项设置。是针对许多设备、涉及文件、分阶段并需要记录的工作吗？那就用任务：固件、证书、新的配置。

    三者可以配合使用：用任务安装，用影子设置，用命令干预。在车辆上开始任务之前，可以用命令询问是否已停车；命令一再失败时，可以从影子得知设备最近的状态。

    作为命令发送的内容，重复发送也应当安全，因为设备可能已经执行，而应答没有送达。

commands-learn-choice-title = 命令、影子还是任务？

commands-learn-comparison =
    刚才您向正在监听的设备发送了一条消息。AWS IoT 还有另外两种让设备执行操作的方式：

               命令           影子           任务
      用途     立即执行       要达到的状态   机群上的工作
      用时     几秒           上线后立即     几分钟至几小时
      离线时   丢失，超时     稍后同步       排队
      应答     状态和结果     报告的状态     状态和详细信息
      目标     每次一台设备   每次一台设备   事物和组

    具有持久 MQTT 会话的设备是例外：离线期间发送的内容会等待它，默认为一小时，且不超过执行的超时。

    在组上运行命令由 fleetctl 完成：为每个成员开始一个执行，速率以 AWS 允许的为准。

commands-learn-comparison-title = 命令、影子和任务的比较

commands-learn-console =
    同样的内容也可以在 AWS 控制台中查看：AWS IoT、管理、远程操作、命令，显示命令及其执行。AWS IoT、测试、MQTT 测试客户端，无需任何程序即可扮演设备：订阅设备的请求主题，运行命令，并将应答发布到响应主题。

    运行命令之前，请检查四点：设备已连接；设备已订阅其请求主题；设备的策略允许发布到响应主题；控制台、设备和此终端位于同一账户和区域。最常见的错误是在命令发送之后才订阅：此时消息已经丢失，执行以 TIMED_OUT 结束。

    本地 AWS 没有控制台；可用 `fleetctl mqtt sub` 和 `mqtt pub` 代替其测试客户端。

commands-learn-console-title = AWS 控制台，以及运行命令前的检查

commands-learn-lifecycle =
    执行处于以下六种状态之一：

      CREATED      AWS 已发送消息；超时从此开始计算
      IN_PROGRESS  设备已开始；可以多次报告
      SUCCEEDED    设备已完成
      FAILED       设备已尝试，并说明原因
      REJECTED     设备拒绝，例如正在行驶
      TIMED_OUT    未按时应答

    除 CREATED 外，每种状态都是设备的报告，只有一个例外：未按时收到应答时，AWS 自行设为 TIMED_OUT，原因为 $NO_RESPONSE_FROM_DEVICE。此时的 TIMED_OUT 不是最终状态：迟到的应答仍会取而代之。设备自己报告的 SUCCEEDED、FAILED、REJECTED 或 TIMED_OUT 则不再改变。

    AWS 中没有取消操作。`commands cancel` 代替设备应答 REJECTED；设备不会得知。AWS 保留执行约六个月。

commands-learn-lifecycle-title = 执行的生命周期

commands-learn-payloads =
    静态有效负载按原样逐字节发送：每件事一个命令，不会出错。动态有效负载是带占位符的模板，例如 temperature；每次运行提供值，AWS 按参数的类型和条件进行检查，如有不符，在发送消息之前就拒绝运行。

    始终相同的内容用静态有效负载，例如停止。只有某个值不同时用动态有效负载，而不是为每个值创建一个命令。有默认值的参数可以不指定。

    命令创建之后，两者都不能更改：请以其他名称创建新命令，并弃用旧命令，使其不再运行。AWS 中有效负载最大 32 KB；fleetctl 最大接受 10 KB。

commands-learn-payloads-title = 静态和动态有效负载

commands-learn-practice =
    按作用而不是按对象命名命令：用 vehicle-lock，而不是 fleet-us-1。由于有效负载不能编辑，更改时请在名称中加入版本。

    根据设备要做的事和连接方式选择超时：车门几秒，会休眠的设备几分钟。不指定时，AWS 只给十秒；fleetctl 给六十秒。

    让设备以程序可以处理的原因代码应答 FAILED，并能容忍同一命令执行两次。用 --canary 先在少数设备上试用。留意返回的结果：主题 $aws/events/commandExecution/# 上的规则可以在大量 FAILED 或 TIMED_OUT 时发出警报。只授予操作员运行所需命令的权限：iot:StartCommandExecution 同时指明命令和事物。

commands-learn-practice-title = 使用命令的最佳实践

commands-learn-templates =
    命令是由 AWS 保存的模板：名称、说明，以及设备将收到的有效负载。创建命令不会发送任何内容。每次运行在一台设备上产生一个执行，有自己的状态。因此，发送的内容只需编写和检查一次，还可以区分谁能更改命令，谁只能运行命令。

    任务文档看起来类似，但任务从一开始就有目标，设备准备好时自行获取。影子则没有任何指令：它说明设备应该是什么状态，由设备自己设法达到。命令用于现在必须发生的事。

    AWS 按执行和设备的消息收费。不再需要的命令先弃用，再删除。

commands-learn-templates-title = 什么是命令

commands-learn-topics =
    设备只需一个订阅即可接收其所有命令，用 + 代表执行的 ID，用 # 代表格式。消息只有有效负载，没有其他内容：ID 只出现在主题中，设备必须从中读取才能应答。

      request            AWS 到设备：要做什么
      response           设备到 AWS：结果如何
      response/accepted  AWS 到设备：应答已接受
      response/rejected  AWS 到设备：应答未接受，以及原因

    设备的 IoT 策略必须允许对请求的 iot:Subscribe 和 iot:Receive，以及对响应的 iot:Publish。fleetctl 为已注册设备提供的策略只包含其自身的主题，因此一台设备不能代替另一台应答。格式为 json 或 cbor，其他情况省略。

commands-learn-topics-title = 命令的 MQTT 主题
